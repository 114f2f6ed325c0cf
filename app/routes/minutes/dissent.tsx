import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { meetingAt } from '~/domain/meetings/at.server'
import { dissentFields } from '~/domain/minutes/fields'
import { recordDissent } from '~/domain/minutes/record-dissent.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { DissentHistory } from './DissentHistory'
import { dissentPage } from './item-page.server'

export const meta = titleFromLoader

/** The dissent in an item, and how it was changed. */
export const loader = read({ access: 'meeting.manage' }, async (reading) => dissentPage(reading))

/** Records that an organisation did not agree. */
export const action = mutate(
  { access: 'meeting.manage', fields: dissentFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'meeting.manage')
    await recordDissent(tx, meeting, params.item ?? '', fields)
    return { to: base, flash: 'dissent-recorded' }
  },
)

export default function Dissent() {
  const { crumbs, item, home, dissents, changes, mayConclude, now } = useLoaderData<typeof loader>()
  const words = useWords().itemOutcomes
  return (
    <>
      <PageHeading
        title={words.dissent}
        purpose={words.dissentHint}
        crumbs={crumbs}
        facts={<span>{item.title}</span>}
      />
      <div className="tv-stack">
        {dissents.map(({ id, organisation, text }) => (
          <div key={id}>
            <p className="tv-multiline">{words.dissentFrom(organisation, text)}</p>
            {mayConclude && (
              <p className="tv-ways">
                <Link to={`${home}/${id}`} aria-label={words.changeDissentOf(organisation)}>
                  {words.changeDissent}
                </Link>
                <Link to={`${home}/${id}/withdrawal`} aria-label={words.withdrawDissentOf(organisation)}>
                  {words.withdrawDissent}
                </Link>
              </p>
            )}
          </div>
        ))}
        {mayConclude && (
          <Section title={words.newDissent}>
            <NewDissent />
          </Section>
        )}
        {changes.length > 0 && (
          <Section title={words.dissentHistory}>
            <DissentHistory changes={changes} now={now} />
          </Section>
        )}
      </div>
    </>
  )
}

function NewDissent() {
  const { organisations } = useLoaderData<typeof loader>()
  const words = useWords().itemOutcomes
  const labels = { organisationId: words.organisation, text: words.dissentText }
  const answer = useAnswer(useActionData<typeof action>(), labels)
  if (!organisations.length) return <p className="tv-muted">{words.dissentFromAll}</p>
  return (
    <Form method="post" className="tv-form" noValidate>
      <ErrorSummaryBox errors={answer.errors} />
      <RefusalNote>{answer.refused}</RefusalNote>
      <SelectField
        name="organisationId"
        label={words.organisation}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={answer.value('organisationId')}
        error={answer.byField.organisationId}
      />
      <TextareaField
        name="text"
        label={words.dissentText}
        limit={2000}
        defaultValue={answer.value('text')}
        error={answer.byField.text}
      />
      <FormActions>
        <SubmitButton>{words.saveDissent}</SubmitButton>
      </FormActions>
    </Form>
  )
}
