import { and, desc, eq, gt, inArray, isNotNull, lte, ne } from 'drizzle-orm'
import { attendances, meetings } from '#db/schema'
import { localDateOf, yearNumber } from '~/core/calendar'
import type { Scope } from '~/core/scope'
import { newestNotices } from '~/domain/meetings/notice-kinds.server'

/** The later meetings of the group that have begun and may have approved the minutes of one before, newest first. */
export async function approvingMeetings(
  scope: Scope,
  after: { id: string; workspaceId: string; startsAt: Date },
): Promise<Array<{ id: string; number: string; date: string }>> {
  const rows = await scope.db
    .select()
    .from(meetings)
    .where(
      and(
        eq(meetings.workspaceId, after.workspaceId),
        ne(meetings.id, after.id),
        gt(meetings.startsAt, after.startsAt),
        lte(meetings.startsAt, scope.now),
      ),
    )
    .orderBy(desc(meetings.startsAt))
    .limit(10)
  const notices = await newestNotices(
    scope,
    rows.map(({ id }) => id),
  )
  return rows
    .filter(({ id }) => notices.has(id) && notices.get(id) !== 'cancelled')
    .map(({ id, number, year, startsAt }) => ({
      id,
      number: yearNumber(number, year),
      date: localDateOf(startsAt),
    }))
}

/** Whether somebody else than one person was there, as far as it has been recorded who came. */
export async function othersWereThere(
  { db }: Pick<Scope, 'db'>,
  meetingId: string,
  userId: string,
): Promise<boolean> {
  const [other] = await db
    .select({ id: attendances.id })
    .from(attendances)
    .where(
      and(
        eq(attendances.meetingId, meetingId),
        inArray(attendances.kind, ['present', 'deputy']),
        isNotNull(attendances.userId),
        ne(attendances.userId, userId),
      ),
    )
    .limit(1)
  return other !== undefined
}
