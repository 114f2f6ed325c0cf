import { Link, useLoaderData } from '@remix-run/react'
import { myActionItems } from '~/domain/action-items/mine.server'
import { awaitingComments } from '~/domain/comments/awaiting.server'
import { upcomingMeetings } from '~/domain/meetings/upcoming.server'
import { noticesOf } from '~/domain/notices/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Awaiting } from './Awaiting'
import { Meetings } from './Meetings'
import { Notices } from './Notices'
import { ToDo } from './ToDo'

const size = { actionItems: 20, comments: 8, allComments: 50, meetings: 5, notices: 12 }

export const meta = titleFromLoader

/** The desk: what the viewer has to do, what is coming, and what they have been told. */
export const loader = read({ access: 'signed-in' }, async (reading) => {
  const { viewer, language, url } = reading
  const comments = url.searchParams.get('comments') === 'all' ? size.allComments : size.comments
  const [actionItems, awaiting, meetings, notices] = await Promise.all([
    myActionItems(reading, viewer, size.actionItems, language),
    awaitingComments(reading, viewer, comments, language),
    upcomingMeetings(reading, viewer, size.meetings, language),
    noticesOf(reading, viewer, size.notices),
  ])
  return {
    titleParts: [dictionary(language).myPage.title],
    viewerId: viewer.id,
    workspaceIds: [...new Set(viewer.seats.map((seat) => seat.workspaceId))],
    actionItems,
    awaiting,
    meetings,
    notices,
    now: reading.now.toISOString(),
  }
})

export default function MyPage() {
  const { viewerId, workspaceIds, actionItems, awaiting, meetings, notices, now } =
    useLoaderData<typeof loader>()
  const words = useWords().myPage
  useSignals([`user:${viewerId}`])
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} />
      <div className="tv-desk">
        <div>
          {workspaceIds.length > 0 ? (
            <>
              <ToDo {...actionItems} now={now} />
              <Meetings meetings={meetings} now={now} />
              <Awaiting {...awaiting} now={now} />
            </>
          ) : (
            <EmptyState action={<Link to="/groups">{words.groups}</Link>}>{words.noSeats}</EmptyState>
          )}
        </div>
        <aside aria-label={words.notices}>
          <Notices {...notices} now={now} />
        </aside>
      </div>
    </>
  )
}
