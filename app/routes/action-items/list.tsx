import { Button } from '@digdir/designsystemet-react'
import { DownloadIcon } from '@navikt/aksel-icons'
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
import { EmptyState } from '~/ui/page/EmptyState'
import { DataTable } from '~/ui/table/DataTable'
import { Paging } from '~/ui/table/Paging'
import { InstantText } from '~/ui/time/InstantText'
import { Deadline } from './Deadline'
import { ListFilter } from './ListFilter'
import { StateTag } from './StateTag'
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
  const create = abilities['workspace.create_action_items'] && (
    <Button asChild>
      <Link to={`${base}/new`}>{words.list.new}</Link>
    </Button>
  )
  const empty = organisations.length
    ? wish.shown === 'open' && !wish.organisationId
      ? words.list.emptyOpen
      : words.list.emptyFiltered
    : abilities['workspace.create_action_items']
      ? words.list.empty
      : words.list.emptyReader
  return (
    <>
      <WorkspaceHeading title={words.list.title} purpose={words.list.purpose} action={create || undefined} />
      <div className="tv-stack">
        {organisations.length > 0 && (
          <ListFilter
            base={base}
            shown={wish.shown}
            organisationId={wish.organisationId}
            organisations={organisations}
          />
        )}
        {items.length ? (
          <DataTable
            caption={words.list.title}
            captionHidden
            sort={wish.sort}
            rows={items}
            rowKey={(row) => row.id}
            rowHref={(row) => `${base}/${row.id}`}
            rowMarked={(row) => row.overdue}
            columns={[
              { key: 'title', name: words.fields.title, sortable: true, cell: (row) => row.title },
              {
                key: 'organisation',
                name: words.fields.responsible,
                sortable: true,
                cell: (row) => (
                  <span>
                    {row.organisation.shortName}
                    {row.person && <span className="tv-muted">, {row.person.name}</span>}
                  </span>
                ),
              },
              {
                key: 'deadline',
                name: words.fields.deadline,
                sortable: true,
                cell: (row) => <Deadline date={row.deadline} overdue={row.overdue} now={now} />,
              },
              {
                key: 'state',
                name: words.fields.state,
                sortable: true,
                cell: (row) => <StateTag state={row.state} />,
              },
              {
                key: 'updated',
                name: words.fields.updated,
                sortable: true,
                cell: (row) => <InstantText instant={row.updatedAt} now={now} dayOnly />,
              },
            ]}
          />
        ) : (
          <EmptyState>{empty}</EmptyState>
        )}
        <Paging page={wish.page} total={total} size={size} />
        {items.length > 0 && (
          <p className="tv-download">
            <DownloadIcon aria-hidden />
            <a href={`${base}.csv?${search}`} download>
              {words.list.download}
            </a>
          </p>
        )}
      </div>
    </>
  )
}
