import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { consultationsIn } from '~/domain/consultations/list.server'
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
import { readPage } from '~/ui/table/pages'
import { Paging } from '~/ui/table/Paging'
import { DateText } from '~/ui/time/DateText'
import { StandingTag } from './StandingTag'

const size = 30

export const meta = titleFromLoader

/** A workspace's consultations, as far as the viewer may read them. */
export const loader = read({ access: 'workspace.read' }, async (reading) => {
  const { viewer, params, language, url } = reading
  const { id } = await grantWorkspace(reading, viewer, 'workspace.read', params.workspace ?? '')
  const page = readPage(url.searchParams)
  const [{ name }, listed] = await Promise.all([
    workspacePage(reading, id, language),
    consultationsIn(reading, viewer, id, { page, size }, language),
  ])
  return {
    titleParts: [dictionary(language).consultations.list.title, name],
    ...listed,
    page,
    now: reading.now.toISOString(),
  }
})

export default function Consultations() {
  const { consultations, total, page, now, works } = useLoaderData<typeof loader>()
  const { workspace, abilities } = useWorkspace()
  const words = useWords().consultations
  useSignals([`workspace:${workspace.id}`])
  const base = `/workspaces/${workspace.slug}/consultations`
  const runs = abilities['workspace.run_consultations']
  const create = runs && (
    <Button asChild>
      <Link to={`${base}/new`}>{words.list.new}</Link>
    </Button>
  )
  const counted = {
    key: 'answered',
    name: words.list.answered,
    align: 'end' as const,
    cell: ({ counts }: (typeof consultations)[number]) =>
      counts ? words.list.of(counts.answered, counts.asked) : '',
  }
  return (
    <>
      <WorkspaceHeading title={words.list.title} purpose={words.list.purpose} action={create || undefined} />
      <div className="tv-stack">
        {consultations.length ? (
          <DataTable
            caption={words.list.title}
            captionHidden
            rows={consultations}
            rowKey={({ id }) => id}
            rowHref={({ id }) => (works ? `${base}/${id}` : `/consultations/${id}`)}
            columns={[
              {
                key: 'title',
                name: words.fields.title,
                cell: ({ title, language }) => <span lang={language}>{title}</span>,
              },
              { key: 'kind', name: words.fields.kind, cell: ({ kind }) => words.kinds[kind] },
              {
                key: 'standing',
                name: words.list.standing,
                cell: ({ standing }) => <StandingTag standing={standing} />,
              },
              {
                key: 'deadline',
                name: words.list.deadline,
                cell: ({ deadline }) => <DateText date={deadline} now={now} />,
              },
              ...(works ? [counted] : []),
            ]}
          />
        ) : (
          <EmptyState>{runs ? words.list.empty : words.list.emptyReader}</EmptyState>
        )}
        <Paging page={page} total={total} size={size} />
      </div>
    </>
  )
}
