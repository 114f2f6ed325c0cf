import { useActionData, useLoaderData } from '@remix-run/react'
import { tasksToServe } from '~/domain/mandates/serving.server'
import { meetingAt } from '~/domain/meetings/at.server'
import { minutesAt } from '~/domain/minutes/at.server'
import { markDecisionFields } from '~/domain/minutes/fields'
import { markDecision } from '~/domain/minutes/mark-decision.server'
import type { OutcomeAttributes } from '~/editor/extensions/outcome'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { DecisionFields } from './DecisionFields'
import { aboutMinutes } from './minutes-page.server'
import { NotQuorate } from './NotQuorate'

export const meta = titleFromLoader

export const loader = read({ access: 'meeting.manage' }, async (reading) => {
  const { meeting } = await meetingAt(reading, reading.viewer, reading.params, 'meeting.manage')
  const { title } = dictionary(reading.language).meetings.minutes.decision
  return {
    ...(await aboutMinutes(reading, 'document.edit', title)),
    tasks: await tasksToServe(reading, meeting.workspaceId),
  }
})

/** Records a decision: into the text from here, or from the page that has the text open, which puts it in itself. */
export const action = mutate<typeof markDecisionFields, { outcome: OutcomeAttributes }>(
  { access: 'meeting.manage', fields: markDecisionFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting } = await meetingAt(tx, viewer, params, 'meeting.manage')
    const { document, base } = await minutesAt(tx, viewer, params, 'document.edit')
    const outcome = await markDecision(tx, { meeting, document }, fields)
    return fields.stay ? { facts: { outcome } } : { to: base, flash: 'decision-recorded' }
  },
)

export default function MarkDecision() {
  const { crumbs, agenda, quorum, tasks } = useLoaderData<typeof loader>()
  const { actionItems, meetings } = useWords()
  const words = meetings.minutes
  const answer = useAnswer(useActionData<typeof action>(), { ...actionItems.fields, ...words.outcomeFields })
  return (
    <>
      <PageHeading title={words.decision.title} purpose={words.decision.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <NotQuorate quorum={quorum} />
        <DecisionFields answer={answer} items={agenda ?? []} tasks={tasks} />
        <FormActions>
          <SubmitButton>{words.decision.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
