import { and, asc, count, eq, gte, inArray, max } from 'drizzle-orm'
import { meetingNotices, meetings, workspaces } from '#db/schema'
import { named, nameOf } from '~/core/named'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { myActionItems } from '~/domain/action-items/mine.server'
import { newestNotices } from '~/domain/meetings/notice-kinds.server'
import { loadViewer } from '~/domain/people/viewer.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { feedOf } from './feeds.server'
import { feedIcs, type CalendarDeadline, type CalendarMeeting } from './ics'

/** How long a meeting stays in the calendar after it was held. */
const keptMs = 90 * 24 * 3_600_000

/** A calendar reads no more than this of each kind. */
const most = 500

/**
 * The calendar that a secret address opens: what its owner has been called to and, in the personal one, has to do, by the
 * seats they have today.
 * @throws Refusal `not-found` when the address is forged or revoked, or its owner has no seat there any more
 */
export async function feedCalendar(scope: Scope, secret: string, origin: string): Promise<string> {
  const { userId, workspaceId } = await feedOf(scope, secret)
  const viewer = await loadViewer(scope.db, userId, scope.today)
  if (!viewer) throw new Refusal('not-found')
  const seated = [...new Set(viewer.seats.map((seat) => seat.workspaceId))]
  const wanted = workspaceId ? seated.filter((id) => id === workspaceId) : seated
  if (workspaceId && !wanted.length) throw new Refusal('not-found')
  const meetingsThere = await calledTo(scope, viewer, wanted, origin)
  return feedIcs({
    name: workspaceId ? (meetingsThere[0]?.workspace ?? 'Tvers') : 'Tvers',
    meetings: meetingsThere,
    deadlines: workspaceId ? [] : await deadlinesOf(scope, viewer, origin),
  })
}

async function calledTo(
  scope: Scope,
  { language }: Viewer,
  workspaceIds: string[],
  origin: string,
): Promise<CalendarMeeting[]> {
  if (!workspaceIds.length) return []
  const rows = await scope.db
    .select({
      meeting: meetings,
      slug: workspaces.slug,
      ...nameOf(workspaces),
      notices: count(meetingNotices.id),
      noticedAt: max(meetingNotices.sentAt),
    })
    .from(meetings)
    .innerJoin(workspaces, eq(workspaces.id, meetings.workspaceId))
    .innerJoin(meetingNotices, eq(meetingNotices.meetingId, meetings.id))
    .where(
      and(
        inArray(meetings.workspaceId, workspaceIds),
        gte(meetings.endsAt, new Date(scope.now.getTime() - keptMs)),
      ),
    )
    .groupBy(meetings.id, workspaces.id)
    .orderBy(asc(meetings.startsAt), asc(meetings.id))
    .limit(most)
  const newest = await newestNotices(
    scope,
    rows.map(({ meeting }) => meeting.id),
  )
  return rows.map(({ meeting, slug, notices, noticedAt, ...names }) => ({
    id: meeting.id,
    sequence: Number(notices) - 1,
    cancelled: newest.get(meeting.id) === 'cancelled',
    title: meeting.title,
    workspace: named(names, 'name', language),
    place: meeting.place,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    stamp: noticedAt ?? meeting.createdAt,
    url: `${origin}/workspaces/${slug}/meetings/${meeting.id}`,
  }))
}

async function deadlinesOf(scope: Scope, viewer: Viewer, origin: string): Promise<CalendarDeadline[]> {
  const { items } = await myActionItems(scope, viewer, most, viewer.language)
  const { auth, ui } = dictionary(viewer.language)
  const marked = ({ title, isInternal }: { title: string; isInternal: boolean }) =>
    isInternal ? `${ui.internal}: ${title}` : title
  return items.map((item) => ({
    id: item.id,
    title: auth.account.deadlineIn(marked(item)),
    date: item.deadline,
    stamp: new Date(item.updatedAt),
    url: `${origin}/workspaces/${item.workspace.slug}/action-items/${item.id}`,
  }))
}
