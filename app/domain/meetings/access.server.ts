import { desc, eq } from 'drizzle-orm'
import { documents, meetingNotices, meetings, minutes, minutesApprovals, workspaces } from '#db/schema'
import { createGrant, type Granted } from '~/core/grant'
import type { Scope } from '~/core/scope'
import { meetingRules, type MeetingState, type MeetingThing } from './policy'

export type GrantedMeeting<Action extends string> = Granted<Action, MeetingThing>

/** The one way to a meeting that one may act on. */
export const grantMeeting = createGrant({ load: loadMeeting, rules: meetingRules, read: 'meeting.read' })

async function loadMeeting(scope: Scope, id: string): Promise<MeetingThing | null> {
  const [row] = await scope.db
    .select({
      meeting: meetings,
      slug: workspaces.slug,
      minutes: { id: minutes.id, documentId: minutes.documentId, openedBy: minutes.openedBy },
      audience: documents.audience,
      approvedAt: minutesApprovals.approvedAt,
    })
    .from(meetings)
    .innerJoin(workspaces, eq(workspaces.id, meetings.workspaceId))
    .leftJoin(minutes, eq(minutes.meetingId, meetings.id))
    .leftJoin(documents, eq(documents.id, minutes.documentId))
    .leftJoin(minutesApprovals, eq(minutesApprovals.minutesId, minutes.id))
    .where(eq(meetings.id, id))
  if (!row) return null
  const { workspaceId, year, number, title, place, startsAt, endsAt } = row.meeting
  const state = await stateOf(scope, id)
  return {
    id,
    workspaceId,
    slug: row.slug,
    year,
    number,
    title,
    place,
    startsAt,
    endsAt,
    state,
    minutes: row.minutes && {
      ...row.minutes,
      audience: row.audience ?? 'group',
      approved: row.approvedAt !== null,
    },
  }
}

/** A meeting stands as its newest notice says; without one it is planned. */
async function stateOf({ db }: Scope, meetingId: string): Promise<MeetingState> {
  const [newest] = await db
    .select({ kind: meetingNotices.kind })
    .from(meetingNotices)
    .where(eq(meetingNotices.meetingId, meetingId))
    .orderBy(desc(meetingNotices.sentAt), desc(meetingNotices.id))
    .limit(1)
  if (!newest) return 'planned'
  return newest.kind === 'cancelled' ? 'cancelled' : 'called'
}
