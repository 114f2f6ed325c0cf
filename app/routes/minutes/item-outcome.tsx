import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { meetingAt } from '~/domain/meetings/at.server'
import { outcomeFields } from '~/domain/minutes/fields'
import { recordOutcome } from '~/domain/minutes/record-outcome.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { itemPage } from './item-page.server'

const kinds = ['noted', 'postponed'] as const

export const meta = titleFromLoader

export const loader = read({ access: 'meeting.manage' }, async (reading) => itemPage(reading))

/** Records that an item was noted or postponed. */
export const action = mutate(
  { access: 'meeting.manage', fields: outcomeFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'meeting.manage')
    await recordOutcome(tx, meeting, params.item ?? '', fields)
    return { to: base, flash: 'outcome-recorded' }
  },
)

export default function Outcome() {
  const { crumbs, item, recorded, base } = useLoaderData<typeof loader>()
  const { itemOutcomes: words, meetings } = useWords()
  const answer = useAnswer(useActionData<typeof action>(), { kind: words.kind, note: words.note })
  return (
    <>
      <PageHeading title={words.title(item.number)} purpose={item.title} crumbs={crumbs} />
      <div className="tv-stack">
        <p>{words.purpose}</p>
        <Form method="post" className="tv-form" noValidate>
          <ErrorSummaryBox errors={answer.errors} />
          <RefusalNote>{answer.refused}</RefusalNote>
          <RadioGroup
            name="kind"
            label={words.kind}
            description={words.postponedHint}
            options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
            defaultValue={answer.value('kind', recorded?.kind)}
            error={answer.byField.kind}
          />
          <TextareaField
            name="note"
            label={words.note}
            need="optional"
            rows={2}
            defaultValue={answer.value('note', recorded?.note)}
            error={answer.byField.note}
          />
          <FormActions>
            <SubmitButton>{words.save}</SubmitButton>
          </FormActions>
        </Form>
        <Section title={words.orMark}>
          <ul className="tv-link-list">
            <li>
              <Link to={`${base}/minutes/decisions`}>{meetings.minutes.markDecision}</Link>
            </li>
            <li>
              <Link to={`${base}/minutes/action-items`}>{meetings.minutes.markActionItem}</Link>
            </li>
            <li>
              <Link to={`${base}/agenda/${item.id}/dissent`}>{words.saveDissent}</Link>
            </li>
          </ul>
        </Section>
      </div>
    </>
  )
}
