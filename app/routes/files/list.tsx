import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { fileThumbnailHref } from '~/domain/files/address'
import { isPicture } from '~/domain/files/kinds'
import { filesIn, fileSortKeys } from '~/domain/files/queries.server'
import { mayBeServed } from '~/domain/files/scanner'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { sizeText } from '~/i18n/sizes'
import { useLanguage, useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { WorkspaceHeading } from '~/routes/workspaces/WorkspaceHeading'
import { EmptyState } from '~/ui/page/EmptyState'
import { Thumbnail } from '~/ui/page/Thumbnail'
import { DataTable } from '~/ui/table/DataTable'
import { Paging } from '~/ui/table/Paging'
import { readPage } from '~/ui/table/pages'
import { readSort } from '~/ui/table/sort'
import { InstantText } from '~/ui/time/InstantText'
import { CheckTag } from './CheckTag'

const size = 50

export const meta = titleFromLoader

/** The files of a workspace, as far as the viewer may read them; the order stands in the address. */
export const loader = read({ access: 'workspace.read' }, async (reading) => {
  const { viewer, language, params, url } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.read', params.workspace ?? '')
  const sort = readSort(url.searchParams, fileSortKeys, { key: 'uploaded', direction: 'descending' })
  const page = readPage(url.searchParams)
  const { name } = await workspacePage(reading, workspace.id, language)
  return {
    titleParts: [dictionary(language).files.title, name],
    ...(await filesIn(reading, viewer, workspace.id, {
      sort,
      page,
      size,
      scans: reading.context.installation.scansFiles,
    })),
    page,
    sort,
    now: reading.now.toISOString(),
  }
})

export default function Files() {
  const { rows, total, page, sort, now } = useLoaderData<typeof loader>()
  const { workspace, abilities } = useWorkspace()
  const words = useWords().files
  const language = useLanguage()
  useSignals([`workspace:${workspace.id}`])
  const base = `/workspaces/${workspace.slug}/files`
  const upload = abilities['workspace.add_files'] && (
    <Button asChild>
      <Link to={`${base}/new`}>{words.upload}</Link>
    </Button>
  )
  return (
    <>
      <WorkspaceHeading title={words.title} purpose={words.purpose} action={upload || undefined} />
      <div className="tv-stack">
        {total ? (
          <>
            <DataTable
              caption={words.title}
              captionHidden
              sort={sort}
              rows={rows}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `${base}/${id}`}
              columns={[
                {
                  key: 'name',
                  name: words.name,
                  sortable: true,
                  cell: ({ id, name, type, number, check }) => (
                    <span className="tv-pictured">
                      {isPicture(type) && mayBeServed(check) && (
                        <Thumbnail src={fileThumbnailHref(id, number)} />
                      )}
                      <span className="tv-file-name">{name}</span> <CheckTag check={check} />
                    </span>
                  ),
                },
                { key: 'type', name: words.type, cell: ({ type }) => words.types[type] },
                {
                  key: 'size',
                  name: words.size,
                  sortable: true,
                  align: 'end',
                  cell: ({ size: bytes }) => sizeText(language, bytes),
                },
                { key: 'audience', name: words.audience, cell: ({ audience }) => words.audiences[audience] },
                { key: 'versions', name: words.versions, align: 'end', cell: ({ number }) => number },
                {
                  key: 'uploaded',
                  name: words.uploaded,
                  sortable: true,
                  cell: ({ uploadedAt }) => <InstantText instant={uploadedAt} now={now} dayOnly />,
                },
                { key: 'by', name: words.by, cell: ({ by }) => by },
              ]}
            />
            <Paging page={page} total={total} size={size} />
          </>
        ) : (
          <EmptyState action={upload || undefined}>{words.empty}</EmptyState>
        )}
        {abilities['workspace.edit'] && (
          <p>
            <Link to={`${base}/limits`}>{words.limits.title}</Link>
          </p>
        )}
      </div>
    </>
  )
}
