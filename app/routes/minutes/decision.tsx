import { useActionData, useLoaderData } from '@remix-run/react'
import { editDecision } from '~/domain/decisions/edit.server'
import { tasksToServe } from '~/domain/mandates/serving.server'
import { meetingAt } from '~/domain/meetings/at.server'
import { editDecisionFields } from '~/domain/meetings/fields'
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
import { TaskField } from '~/ui/form/TaskField'
import { TextareaField } from '~/ui/form/TextareaField'
import { useTaskInWords } from '~/ui/form/use-task-in-words'
import { ChangeNotice } from '~/ui/notice/ChangeNotice'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutMinutes } from './minutes-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'meeting.manage' }, async (reading) => {
  const { meeting } = await meetingAt(reading, reading.viewer, reading.params, 'meeting.manage')
  const page = await aboutMinutes(
    reading,
    'document.read',
    dictionary(reading.language).meetings.outcomes.decisions,
  )
  const decision = page.decisions.find(({ id }) => id === reading.params.decision)
  if (!decision) throw new Response(null, { status: 404 })
  const tasks = await tasksToServe(reading, meeting.workspaceId, decision.mandateTaskId)
  return { ...page, decision, tasks }
})

/** Words a decision anew, or says which task of the mandate it serves, while the minutes are being written. */
export const action = mutate(
  { access: 'meeting.manage', fields: editDecisionFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'meeting.manage')
    await editDecision(tx, meeting, params.decision ?? '', fields)
    return { to: `${base}/minutes`, flash: 'saved' }
  },
)

export default function EditDecision() {
  const { crumbs, decision, tasks } = useLoaderData<typeof loader>()
  const { actionItems, meetings } = useWords()
  const { edit, minutes: words } = meetings
  const taskInWords = useTaskInWords(tasks)
  const answer = useAnswer(useActionData<typeof action>(), { ...actionItems.fields, ...words.outcomeFields })
  const { current } = answer
  const version = current?.version ?? String(decision.version)
  const label = words.outcomeFields.text
  const fields = [
    { name: 'text', label, theirs: current?.text ?? '', yours: answer.value('text') },
    {
      name: 'mandateTaskId',
      label: actionItems.fields.mandateTaskId,
      theirs: taskInWords(current?.mandateTaskId ?? ''),
      yours: taskInWords(answer.value('mandateTaskId')),
    },
  ].filter(({ theirs, yours }) => theirs !== yours)
  return (
    <>
      <PageHeading title={words.decision.editTitle(decision.number)} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate key={version}>
        <ErrorSummaryBox errors={answer.errors} />
        {current ? (
          <ChangeNotice by={edit.someone} fields={fields} />
        ) : (
          <RefusalNote>{answer.refused}</RefusalNote>
        )}
        <input type="hidden" name="version" value={version} />
        <TextareaField
          name="text"
          label={label}
          defaultValue={answer.value('text', decision.text)}
          error={answer.byField.text}
        />
        <TaskField answer={answer} tasks={tasks} before={decision.mandateTaskId} />
        <FormActions>
          <SubmitButton>{words.decision.save}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
