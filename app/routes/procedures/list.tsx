import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { proceduresIn } from '~/domain/procedures/queries.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { DataTable } from '~/ui/table/DataTable'
import { Paging } from '~/ui/table/Paging'
import { readPage } from '~/ui/table/pages'
import { DateText } from '~/ui/time/DateText'
import { StateTag } from './StateTag'

const size = 25

export const meta = titleFromLoader

/** The written procedures of a group, newest first. */
export const loader = read({ access: 'workspace.read_procedures' }, async (reading) => {
  const { viewer, language, params, url } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.read_procedures', params.workspace ?? '')
  const { slug, name } = await workspacePage(reading, workspace.id, language)
  const words = dictionary(language)
  const page = readPage(url.searchParams)
  return {
    titleParts: [words.procedures.title, name],
    crumbs: [
      { href: `/workspaces/${slug}`, name },
      { href: `/workspaces/${slug}/meetings`, name: words.meetings.title },
    ],
    ...(await proceduresIn(reading, viewer, workspace.id, { page, size })),
    page,
    now: reading.now.toISOString(),
  }
})

export default function Procedures() {
  const { crumbs, procedures, total, page, now } = useLoaderData<typeof loader>()
  const { workspace, abilities } = useWorkspace()
  const words = useWords().procedures
  const base = `/workspaces/${workspace.slug}/procedures`
  useSignals([`workspace:${workspace.id}`])
  const write = abilities['workspace.plan_meetings'] && (
    <Button asChild>
      <Link to={`${base}/new`}>{words.new}</Link>
    </Button>
  )
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={crumbs} action={write || undefined} />
      {total ? (
        <>
          <DataTable
            caption={words.title}
            captionHidden
            columns={[
              { key: 'title', name: words.fields.title, cell: ({ title }) => title },
              { key: 'number', name: words.fields.number, cell: ({ number }) => number },
              { key: 'state', name: words.fields.state, cell: ({ state }) => <StateTag state={state} /> },
              {
                key: 'deadline',
                name: words.fields.deadline,
                cell: ({ deadline }) => (deadline ? <DateText date={deadline} now={now} /> : null),
              },
            ]}
            rows={procedures}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `${base}/${id}`}
          />
          <Paging page={page} total={total} size={size} />
        </>
      ) : (
        <EmptyState>{words.none}</EmptyState>
      )}
    </>
  )
}
