import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { grantDocument } from '~/domain/documents/access.server'
import { documentAt } from '~/domain/documents/at.server'
import { otherNumberFields } from '~/domain/guardrail/fields'
import { markOtherNumber } from '~/domain/guardrail/mark-other-number.server'
import { numbersFound, otherNumbersOf } from '~/domain/guardrail/other-numbers.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { TextareaField } from '~/ui/form/TextareaField'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { InstantText } from '~/ui/time/InstantText'
import { stepPage } from './step.server'
import { StepForm } from './StepForm'

export const meta = titleFromLoader

/** The numbers in a document that look like identity numbers, and what has been said of others. */
export const loader = read({ access: 'document.mark_other_number' }, async (reading) => {
  const { title } = dictionary(reading.language).guardrail.otherNumber
  const page = await stepPage(reading, 'document.mark_other_number', title)
  const { id } = page.document
  const document = await grantDocument(reading, reading.viewer, 'document.mark_other_number', id)
  return {
    ...page,
    found: await numbersFound(reading, id),
    said: await otherNumbersOf(reading, document),
    now: reading.now.toISOString(),
  }
})

/** Says of one of them, with a reason, that it is another number. */
export const action = mutate(
  { access: 'document.mark_other_number', fields: otherNumberFields },
  async ({ tx, viewer, fields, params }) => {
    const { document, base } = await documentAt(tx, viewer, params, 'document.mark_other_number')
    await markOtherNumber(tx, viewer, document, fields)
    return { to: base, flash: 'number-set-aside' }
  },
)

export default function OtherNumber() {
  const { found } = useLoaderData<typeof loader>()
  return (
    <div className="tv-stack">
      {found.length ? <Numbers /> : <NoNumbers />}
      <Said />
    </div>
  )
}

function Numbers() {
  const { crumbs, found, document } = useLoaderData<typeof loader>()
  const words = useWords().guardrail.otherNumber
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  const [only] = found
  return (
    <StepForm
      title={words.title}
      purpose={words.purpose}
      crumbs={crumbs}
      answer={answer}
      submit={words.submit}
    >
      <RadioGroup
        name="fingerprint"
        label={words.fields.fingerprint}
        options={found.map(({ fingerprint, place, around }) => ({
          value: fingerprint,
          label: <q lang={document.language}>{around}</q>,
          description: words.places[place],
        }))}
        defaultValue={answer.value('fingerprint') || (found.length === 1 ? only?.fingerprint : undefined)}
        error={answer.byField.fingerprint}
      />
      <TextareaField
        name="reason"
        label={words.fields.reason}
        description={words.reasonHint}
        rows={3}
        defaultValue={answer.value('reason')}
        error={answer.byField.reason}
      />
    </StepForm>
  )
}

function NoNumbers() {
  const { crumbs } = useLoaderData<typeof loader>()
  const words = useWords().guardrail.otherNumber
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={crumbs} />
      <EmptyState>{words.none}</EmptyState>
    </>
  )
}

function Said() {
  const { said, base, now } = useLoaderData<typeof loader>()
  const words = useWords().guardrail.otherNumber
  if (!said.length) return null
  return (
    <Section title={words.saidBefore}>
      <ul className="tv-plain-list">
        {said.map(({ id, by, reason, at, withdrawal }) => (
          <li key={id}>
            {words.said(by, reason)} (<InstantText instant={at} now={now} />){' '}
            {withdrawal ? (
              <span className="tv-muted">
                {words.withdrawal.said(withdrawal.by, withdrawal.reason)} (
                <InstantText instant={withdrawal.at} now={now} />)
              </span>
            ) : (
              <Link to={`${base}/other-number/${id}/withdrawal`}>{words.withdrawal.action}</Link>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
