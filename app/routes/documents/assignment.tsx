import { useActionData, useLoaderData } from '@remix-run/react'
import { assignThread } from '~/domain/comments/assign.server'
import { assignableIn } from '~/domain/comments/assignees.server'
import { threadAt } from '~/domain/comments/at.server'
import { assignmentFields } from '~/domain/comments/fields'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { SelectField } from '~/ui/form/SelectField'
import { threadPage } from './comments-page.server'
import { StepForm } from './StepForm'
import { ThreadList } from './ThreadList'

export const meta = titleFromLoader

export const loader = read({ access: 'thread.assign' }, async (reading) => {
  const granted = await threadAt(reading, reading.viewer, reading.params, 'thread.assign')
  const { thread, crumbs, titleParts, now } = await threadPage(reading)
  const people = (await assignableIn(reading, reading.viewer, granted.thread)).map(
    ({ id, name, organisation }) => ({ id, name, organisation }),
  )
  return { titleParts, crumbs, thread, people, now }
})

/** Says who is to see to a thread, or that nobody is. */
export const action = mutate(
  { access: 'thread.assign', fields: assignmentFields },
  async ({ tx, viewer, fields, params }) => {
    const { thread, href } = await threadAt(tx, viewer, params, 'thread.assign')
    await assignThread(tx, viewer, thread, fields.assigneeId)
    return { to: href, flash: 'saved' }
  },
)

export default function Assignment() {
  const { crumbs, thread, people, now } = useLoaderData<typeof loader>()
  const { assignment: words, save } = useWords().comments
  const answer = useAnswer(useActionData<typeof action>(), { assigneeId: words.field })
  return (
    <StepForm title={words.title} purpose={words.purpose} crumbs={crumbs} answer={answer} submit={save}>
      <ThreadList threads={[thread]} now={now} short />
      <SelectField
        name="assigneeId"
        label={words.field}
        need="unmarked"
        emptyLabel={words.nobody}
        options={people.map(({ id, name, organisation }) => ({
          value: id,
          label: `${name} (${organisation})`,
        }))}
        defaultValue={answer.value('assigneeId', thread.assignee?.id)}
        error={answer.byField.assigneeId}
      />
    </StepForm>
  )
}
