import { eq, inArray } from 'drizzle-orm'
import { documents, meetings, minutes, minutesApprovals, workspaces } from '#db/schema'
import { createGrant, type Granted } from '~/core/grant'
import type { Scope } from '~/core/scope'
import { newestNotices } from './notice-kinds.server'
import { meetingRules, type MeetingThing } from './policy'
import { meetingState } from './states'

export type GrantedMeeting<Action extends string> = Granted<Action, MeetingThing>

/** The one way to a meeting that one may act on. */
export const grantMeeting = createGrant({ load: loadMeeting, rules: meetingRules, read: 'meeting.read' })

/** A meeting as its rules see it, for areas whose own things hang on one; it proves nothing. */
export async function loadMeeting(scope: Scope, id: string): Promise<MeetingThing | null> {
  const meetingsById = await loadMeetings(scope, [id])
  return meetingsById.get(id) ?? null
}

/** The same for several, by id; they are read together. */
export async function loadMeetings(scope: Scope, ids: string[]): Promise<Map<string, MeetingThing>> {
  const rows = await scope.db
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
    .where(inArray(meetings.id, ids))
  const notices = await newestNotices(scope, ids)
  return new Map(
    rows.map(({ meeting, slug, minutes, audience, text, approvedAt }) => {
      const { id, workspaceId, year, number, title, place, startsAt, endsAt } = meeting
      const state = meetingState({ notice: notices.get(id) ?? null, minutes: text })
      const thing: MeetingThing = {
        ...{ id, workspaceId, slug, year, number, title, place, startsAt, endsAt, state },
        minutes: minutes && { ...minutes, audience: audience ?? 'group', approved: approvedAt !== null },
      }
      return [id, thing]
    }),
  )
}
