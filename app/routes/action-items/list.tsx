import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { actionItemsIn } from '~/domain/action-items/list.server'
import { responsibleIn } from '~/domain/action-items/responsible-in.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { WorkspaceHeading } from '~/routes/workspaces/WorkspaceHeading'
import { Downloads } from '~/ui/page/Downloads'
import { EmptyState } from '~/ui/page/EmptyState'
import { Paging } from '~/ui/table/Paging'
import { ItemTable } from './ItemTable'
import { ListFilter } from './ListFilter'
import { Ways } from './Ways'
import { readWish } from './wish.server'

const size = 50

export const meta = titleFromLoader

/** The action items of a workspace, as far as the viewer may read them; selection and order stand in the address. */
export const loader = read({ access: 'workspace.read' }, async (reading) => {
  const { viewer, language, params, url } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.read', params.workspace ?? '')
  const wish = readWish(url.searchParams, size)
  const [{ items, total }, organisations, { name }] = await Promise.all([
    actionItemsIn(reading, viewer, workspace.id, wish, language),
    responsibleIn(reading, viewer, workspace.id, language),
    workspacePage(reading, workspace.id, language),
  ])
  return {
    titleParts: [dictionary(language).actionItems.list.title, name],
    items,
    total,
    organisations,
    wish,
    now: reading.now.toISOString(),
  }
})

export default function ActionItems() {
  const { items, total, organisations, wish, now } = useLoaderData<typeof loader>()
  const { workspace, abilities } = useWorkspace()
  const words = useWords().actionItems
  const [search] = useSearchParams()
  useSignals([`workspace:${workspace.id}`])
  const base = `/workspaces/${workspace.slug}/action-items`
  const mayCreate = abilities['workspace.create_action_items']
  const create = mayCreate && (
    <Button asChild>
      <Link to={`${base}/new`}>{words.list.new}</Link>
    </Button>
  )
  const empty = organisations.length
    ? wish.shown === 'open' && !wish.organisationId
      ? words.list.emptyOpen
      : words.list.emptyFiltered
    : mayCreate
      ? words.list.empty
      : words.list.emptyReader
  return (
    <>
      <WorkspaceHeading title={words.list.title} purpose={words.list.purpose} action={create || undefined} />
      <div className="tv-stack">
        {organisations.length > 0 && (
          <>
            <ListFilter
              base={base}
              shown={wish.shown}
              organisationId={wish.organisationId}
              organisations={organisations}
            />
            <Ways base={base} mayChange={mayCreate} />
          </>
        )}
        {items.length ? (
          <ItemTable caption={words.list.title} items={items} sort={wish.sort} now={now} />
        ) : (
          <EmptyState>{empty}</EmptyState>
        )}
        <Paging page={wish.page} total={total} size={size} />
        {items.length > 0 && <Downloads csv={`${base}.csv?${search}`} xlsx={`${base}.xlsx?${search}`} />}
      </div>
    </>
  )
}
