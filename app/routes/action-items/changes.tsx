import { useActionData, useLoaderData } from '@remix-run/react'
import { changeActionItems } from '~/domain/action-items/bulk.server'
import { bulkFields, mostAtOnce } from '~/domain/action-items/fields'
import { actionItemsIn } from '~/domain/action-items/list.server'
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
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { ChangeFields } from './ChangeFields'
import { ChosenItems } from './ChosenItems'
import { crumbsTo } from './crumbs'
import { readWish } from './wish.server'

export const meta = titleFromLoader

/** The action items of the list's selection that the viewer may change. */
export const loader = read({ access: 'workspace.create_action_items' }, async (reading) => {
  const { viewer, language, params, url } = reading
  const slug = params.workspace ?? ''
  const workspace = await grantWorkspace(reading, viewer, 'workspace.create_action_items', slug)
  const wish = { ...readWish(url.searchParams, mostAtOnce), page: 1, editable: true }
  const [{ items, total }, organisations, { name }] = await Promise.all([
    actionItemsIn(reading, viewer, workspace.id, wish, language),
    organisationsSeated(reading, workspace.id, language),
    workspacePage(reading, workspace.id, language),
  ])
  const { title } = dictionary(language).actionItems.changes
  return { titleParts: [title, name], items, total, organisations }
})

/** Changes those that are ticked: all of them, or none. */
export const action = mutate(
  { access: 'action_item.edit', fields: bulkFields },
  async ({ tx, viewer, fields, params }) => {
    const slug = params.workspace ?? ''
    const workspace = await grantWorkspace(tx, viewer, 'workspace.create_action_items', slug)
    await changeActionItems(tx, viewer, workspace.id, fields)
    return { to: `/workspaces/${workspace.slug}/action-items`, flash: 'action-items-changed' }
  },
)

export default function Changes() {
  const { items, total, organisations } = useLoaderData<typeof loader>()
  const { workspace } = useWorkspace()
  const words = useWords().actionItems
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <>
      <PageHeading
        title={words.changes.title}
        purpose={words.changes.purpose}
        crumbs={crumbsTo(workspace, words.list.title)}
      />
      {items.length ? (
        <Form method="post" className="tv-form" noValidate>
          <ErrorSummaryBox errors={answer.errors} />
          <RefusalNote>{answer.refused}</RefusalNote>
          <ChosenItems answer={answer} items={items} />
          {total > items.length && <p>{words.changes.more(total - items.length)}</p>}
          <ChangeFields answer={answer} organisations={organisations} />
          <FormActions>
            <SubmitButton>{words.changes.submit}</SubmitButton>
          </FormActions>
        </Form>
      ) : (
        <EmptyState>{words.changes.empty}</EmptyState>
      )}
    </>
  )
}
