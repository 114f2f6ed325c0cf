import { and, asc, eq, gte, inArray, exists, sql } from 'drizzle-orm'
import { documents, meetingNotices, meetings, minutes, workspaces } from '#db/schema'
import { named, nameOf } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import { presentListedMeeting } from './present'
import { newestNotices } from './notice-kinds.server'

/** The next meetings that the viewer has been called to, across workspaces; soonest first. */
export async function upcomingMeetings(scope: Scope, viewer: Viewer, limit: number, language: Language) {
  const seated = [...new Set(viewer.seats.map((seat) => seat.workspaceId))]
  if (!seated.length) return []
  const noticed = scope.db
    .select({ one: sql`1` })
    .from(meetingNotices)
    .where(eq(meetingNotices.meetingId, meetings.id))
  const rows = await scope.db
    .select({
      meeting: meetings,
      minutes: documents.state,
      workspace: { slug: workspaces.slug, ...nameOf(workspaces) },
    })
    .from(meetings)
    .innerJoin(workspaces, eq(workspaces.id, meetings.workspaceId))
    .leftJoin(minutes, eq(minutes.meetingId, meetings.id))
    .leftJoin(documents, eq(documents.id, minutes.documentId))
    .where(and(inArray(meetings.workspaceId, seated), gte(meetings.endsAt, scope.now), exists(noticed)))
    .orderBy(asc(meetings.startsAt), asc(meetings.id))
    .limit(limit)
  const sent = await newestNotices(
    scope,
    rows.map((row) => row.meeting.id),
  )
  return rows.map(({ workspace, ...row }) => ({
    ...presentListedMeeting(row, sent.get(row.meeting.id)),
    workspace: { slug: workspace.slug, name: named(workspace, 'name', language) },
  }))
}
