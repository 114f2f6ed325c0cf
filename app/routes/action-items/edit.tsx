import { useActionData, useLoaderData } from '@remix-run/react'
import { grantActionItem } from '~/domain/action-items/access.server'
import { actionItemAt } from '~/domain/action-items/at.server'
import { editActionItem } from '~/domain/action-items/edit.server'
import { editActionItemFields } from '~/domain/action-items/fields'
import { measureChoices } from '~/domain/measures/choices.server'
import { actionItemPage } from '~/domain/action-items/queries.server'
import { tasksToServe } from '~/domain/mandates/serving.server'
import { organisationsSeated } from '~/domain/workspaces/seated.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { PageHeading } from '~/ui/page/PageHeading'
import { ActionItemForm } from './ActionItemForm'
import { crumbsTo } from './crumbs'
import { withResponsible } from './with-responsible'

export const meta = titleFromLoader

export const loader = read({ access: 'action_item.edit' }, async (reading) => {
  const { viewer, params, language } = reading
  const { item, workspace, base } = await actionItemAt(reading, viewer, params, 'action_item.edit')
  const readable = await grantActionItem(reading, viewer, 'action_item.read', item.id)
  const facts = await actionItemPage(reading, readable, language)
  const words = dictionary(language).actionItems
  const seated = await organisationsSeated(reading, workspace.id, language)
  return {
    titleParts: [words.edit.title, facts.title],
    facts,
    base,
    organisations: withResponsible(seated, facts, words.withoutSeat),
    measures: await measureChoices(reading, language),
    tasks: await tasksToServe(reading, workspace.id, facts.mandateTaskId),
  }
})

/** Changes what is to be done, by whom or when. */
export const action = mutate(
  { access: 'action_item.edit', fields: editActionItemFields },
  async ({ tx, viewer, fields, params }) => {
    const { item, base } = await actionItemAt(tx, viewer, params, 'action_item.edit')
    await editActionItem(tx, item, fields)
    return { to: base, flash: 'saved' }
  },
)

export default function EditActionItem() {
  const { facts, base, organisations, measures, tasks } = useLoaderData<typeof loader>()
  const words = useWords().actionItems
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  const before = {
    title: facts.title,
    organisationId: facts.organisation.id,
    userId: facts.person?.id ?? '',
    deadline: facts.deadline,
    measureId: facts.measure?.id ?? '',
    mandateTaskId: facts.mandateTaskId ?? '',
    collaborators: facts.collaborators.map(({ id }) => id),
    version: String(facts.version),
  }
  return (
    <>
      <PageHeading
        title={words.edit.title}
        purpose={words.edit.purpose}
        crumbs={[...crumbsTo(facts.workspace, words.list.title), { href: base, name: facts.title }]}
      />
      <ActionItemForm
        answer={answer}
        organisations={organisations}
        measures={measures}
        tasks={tasks}
        before={before}
        submit={words.edit.submit}
      />
    </>
  )
}
