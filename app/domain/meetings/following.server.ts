import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import { meetings, minutes } from '#db/schema'
import type { Scope } from '~/core/scope'
import { newestNotices } from './notice-kinds.server'

/** How many meetings ahead are looked through for one that is not cancelled. */
const ahead = 20

/** The next meeting of the workspace after another that still takes items: planned or called. Null when there is none. */
export async function followingMeeting(
  scope: Scope,
  after: { workspaceId: string; startsAt: Date },
): Promise<{ id: string; workspaceId: string; year: number } | null> {
  const rows = await scope.db
    .select({ id: meetings.id, workspaceId: meetings.workspaceId, year: meetings.year })
    .from(meetings)
    .leftJoin(minutes, eq(minutes.meetingId, meetings.id))
    .where(
      and(
        eq(meetings.workspaceId, after.workspaceId),
        gt(meetings.startsAt, after.startsAt),
        gt(meetings.endsAt, scope.now),
        isNull(minutes.id),
      ),
    )
    .orderBy(asc(meetings.startsAt), asc(meetings.id))
    .limit(ahead)
  const sent = await newestNotices(
    scope,
    rows.map(({ id }) => id),
  )
  return rows.find(({ id }) => sent.get(id) !== 'cancelled') ?? null
}
