import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { countWaiting } from '~/domain/backlog/queries.server'
import { meetingsIn } from '~/domain/meetings/queries.server'
import { abilitiesIn } from '~/domain/workspaces/abilities'
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
import { Section } from '~/ui/page/Section'
import { Paging } from '~/ui/table/Paging'
import { readPage } from '~/ui/table/pages'
import { MeetingTable } from './MeetingTable'

const size = 25

export const meta = titleFromLoader

/** The meeting calendar: what is to come, soonest first, and what has been, newest first. */
export const loader = read({ access: 'workspace.read' }, async (reading) => {
  const { viewer, language, params, url } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.read', params.workspace ?? '')
  const { name } = await workspacePage(reading, workspace.id, language)
  const page = readPage(url.searchParams)
  const upcoming = await meetingsIn(reading, workspace.id, { when: 'upcoming', page: 1, size: 100 })
  return {
    titleParts: [dictionary(language).meetings.title, name],
    upcoming: upcoming.meetings,
    past: await meetingsIn(reading, workspace.id, { when: 'past', page, size }),
    waiting: abilitiesIn(viewer, workspace)['workspace.propose_items']
      ? await countWaiting(reading, workspace.id)
      : 0,
    page,
    now: reading.now.toISOString(),
  }
})

export default function Meetings() {
  const { upcoming, past, waiting, page, now } = useLoaderData<typeof loader>()
  const { workspace, abilities } = useWorkspace()
  const { meetings: words, backlog, meetingSeries, procedures } = useWords()
  useSignals([`workspace:${workspace.id}`])
  const base = `/workspaces/${workspace.slug}/meetings`
  const plan = abilities['workspace.plan_meetings'] && (
    <Button asChild>
      <Link to={`${base}/new`}>{words.plan}</Link>
    </Button>
  )
  return (
    <>
      <WorkspaceHeading title={words.title} purpose={words.purpose} action={plan || undefined} />
      <Section title={words.upcoming}>
        {upcoming.length ? (
          <MeetingTable caption={words.upcoming} meetings={upcoming} base={base} now={now} />
        ) : (
          <EmptyState>{words.noneUpcoming}</EmptyState>
        )}
        {abilities['workspace.propose_items'] && (
          <p>
            <Link to={`/workspaces/${workspace.slug}/backlog`}>{backlog.link(waiting)}</Link>
          </p>
        )}
        {abilities['workspace.plan_meetings'] && (
          <p>
            <Link to={`/workspaces/${workspace.slug}/meeting-series`}>{meetingSeries.title}</Link>
          </p>
        )}
        {abilities['workspace.read_procedures'] && (
          <p>
            <Link to={`/workspaces/${workspace.slug}/procedures`}>{procedures.title}</Link>
          </p>
        )}
      </Section>
      <Section title={words.past}>
        {past.total ? (
          <>
            <MeetingTable caption={words.past} meetings={past.meetings} base={base} now={now} />
            <Paging page={page} total={past.total} size={size} />
          </>
        ) : (
          <EmptyState>{words.nonePast}</EmptyState>
        )}
      </Section>
    </>
  )
}
