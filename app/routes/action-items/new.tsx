import { useActionData, useLoaderData } from '@remix-run/react'
import { createActionItem } from '~/domain/action-items/create.server'
import { wholeActionItemFields } from '~/domain/action-items/fields'
import { measureChoices } from '~/domain/measures/choices.server'
import { tasksToServe } from '~/domain/mandates/serving.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { organisationsSeated } from '~/domain/workspaces/seated.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { PageHeading } from '~/ui/page/PageHeading'
import { ActionItemForm } from './ActionItemForm'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.create_action_items' }, async (reading) => {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(
    reading,
    viewer,
    'workspace.create_action_items',
    params.workspace ?? '',
  )
  const { name } = await workspacePage(reading, workspace.id, language)
  return {
    titleParts: [dictionary(language).actionItems.create.title, name],
    organisations: await organisationsSeated(reading, workspace.id, language),
    measures: await measureChoices(reading, language),
    tasks: await tasksToServe(reading, workspace.id),
  }
})

/** Gives the workspace something to follow up; meetings give theirs in the minutes. */
export const action = mutate(
  { access: 'workspace.create_action_items', fields: wholeActionItemFields },
  async ({ tx, viewer, fields, params }) => {
    const workspace = await grantWorkspace(
      tx,
      viewer,
      'workspace.create_action_items',
      params.workspace ?? '',
    )
    const id = await createActionItem(tx, viewer, workspace, fields)
    return { to: `/workspaces/${workspace.slug}/action-items/${id}`, flash: 'action-item-created' }
  },
)

export default function NewActionItem() {
  const { organisations, measures, tasks } = useLoaderData<typeof loader>()
  const { workspace } = useWorkspace()
  const words = useWords().actionItems
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  const base = `/workspaces/${workspace.slug}`
  const crumbs = [
    { href: base, name: workspace.name },
    { href: `${base}/action-items`, name: words.list.title },
  ]
  return (
    <>
      <PageHeading title={words.create.title} purpose={words.create.purpose} crumbs={crumbs} />
      <ActionItemForm
        answer={answer}
        organisations={organisations}
        measures={measures}
        tasks={tasks}
        submit={words.create.submit}
      />
    </>
  )
}
