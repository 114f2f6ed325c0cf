import { useActionData, useLoaderData } from '@remix-run/react'
import { decisionAt } from '~/domain/decisions/at.server'
import { revisionFields } from '~/domain/decisions/fields'
import { reviseDecision } from '~/domain/decisions/revise.server'
import { tasksToServe } from '~/domain/mandates/serving.server'
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
import { aboutDecision } from './decision-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'decision.revise' }, async (reading) => {
  const { viewer, params, language } = reading
  const { workspace } = await decisionAt(reading, viewer, params, 'decision.revise')
  const { title } = dictionary(language).decisions.revision
  const page = await aboutDecision(reading, 'decision.revise', title)
  return { ...page, tasks: await tasksToServe(reading, workspace.id, page.facts.mandateTaskId) }
})

/** Corrects the words of a decision, or which task of the mandate it serves; what the words were stays. */
export const action = mutate(
  { access: 'decision.revise', fields: revisionFields },
  async ({ tx, viewer, fields, params }) => {
    const { decision, base } = await decisionAt(tx, viewer, params, 'decision.revise')
    await reviseDecision(tx, decision, fields)
    return { to: base, flash: 'decision-revised' }
  },
)

export default function Revision() {
  const { crumbs, facts, tasks } = useLoaderData<typeof loader>()
  const { actionItems, decisions: words, meetings } = useWords()
  const answer = useAnswer(useActionData<typeof action>(), { ...actionItems.fields, ...words.fields })
  const { current } = answer
  const version = current?.version ?? String(facts.version)
  const taskInWords = useTaskInWords(tasks)
  const fields = [
    { name: 'text', label: words.fields.text, theirs: current?.text ?? '', yours: answer.value('text') },
    {
      name: 'mandateTaskId',
      label: actionItems.fields.mandateTaskId,
      theirs: taskInWords(current?.mandateTaskId ?? ''),
      yours: taskInWords(answer.value('mandateTaskId')),
    },
  ].filter(({ theirs, yours }) => theirs !== yours)
  return (
    <>
      <PageHeading title={words.revision.title} purpose={words.revision.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate key={version}>
        <ErrorSummaryBox errors={answer.errors} />
        {current ? (
          <ChangeNotice by={meetings.edit.someone} fields={fields} />
        ) : (
          <RefusalNote>{answer.refused}</RefusalNote>
        )}
        <input type="hidden" name="version" value={version} />
        <TextareaField
          name="text"
          label={words.fields.text}
          limit={3000}
          defaultValue={answer.value('text', facts.text)}
          error={answer.byField.text}
        />
        <TaskField answer={answer} tasks={tasks} before={facts.mandateTaskId} />
        <TextareaField
          name="reason"
          label={words.fields.reason}
          rows={3}
          limit={1000}
          defaultValue={answer.value('reason')}
          error={answer.byField.reason}
        />
        <FormActions>
          <SubmitButton>{words.revision.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
