import { eq } from 'drizzle-orm'
import { documents, meetings, minutes, minutesApprovals, workspaces } from '#db/schema'
import { createGrant, type Granted } from '~/core/grant'
import type { Scope } from '~/core/scope'
import { newestNotice } from './notice-kinds.server'
import { meetingRules, type MeetingThing } from './policy'
import { meetingState } from './states'

export type GrantedMeeting<Action extends string> = Granted<Action, MeetingThing>

/** The one way to a meeting that one may act on. */
export const grantMeeting = createGrant({ load: loadMeeting, rules: meetingRules, read: 'meeting.read' })

/** A meeting as its rules see it, for areas whose own things hang on one; it proves nothing. */
export async function loadMeeting(scope: Scope, id: string): Promise<MeetingThing | null> {
  const [row] = await scope.db
    .select({
      meeting: meetings,
      slug: workspaces.slug,
      minutes: { id: minutes.id, documentId: minutes.documentId, openedBy: minutes.openedBy },
      audience: documents.audience,
      text: documents.state,
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
  const state = meetingState({ notice: await newestNotice(scope, id), minutes: row.text })
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
