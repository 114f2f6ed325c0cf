import { asc, inArray } from 'drizzle-orm'
import { meetingNotices } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { MeetingState } from './policy'

/** The state of each of these meetings, by their newest notice; one without a notice is planned and left out. */
export async function newestNotices(scope: Scope, meetingIds: string[]): Promise<Map<string, MeetingState>> {
  if (!meetingIds.length) return new Map()
  const rows = await scope.db
    .select({ meetingId: meetingNotices.meetingId, kind: meetingNotices.kind })
    .from(meetingNotices)
    .where(inArray(meetingNotices.meetingId, meetingIds))
    .orderBy(asc(meetingNotices.sentAt), asc(meetingNotices.id))
  return new Map(
    rows.map(({ meetingId, kind }) => [meetingId, kind === 'cancelled' ? 'cancelled' : 'called']),
  )
}
