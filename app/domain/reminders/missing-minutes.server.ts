import { and, eq, gte, isNull, lte } from 'drizzle-orm'
import { documents, meetings, minutes, reminders, seatHoldings, seats, workspaces } from '#db/schema'
import { localDateOf, yearNumber } from '~/core/calendar'
import { inForce } from '~/core/in-force'
import type { Scope } from '~/core/scope'
import { addDays } from '~/core/working-days'
import { newestNotices } from '~/domain/meetings/notice-kinds.server'
import { meetingState } from '~/domain/meetings/states'
import type { Due } from './due-items.server'
import { leadingSeats } from './leading-seats'
import { minutesDueAfterDays, minutesGivenUpAfterDays } from './stages'

const dayMs = 86_400_000

/**
 * Meetings that were held a week ago or more and whose minutes have not been sent out, for the chair and the secretariat,
 * who have not been reminded of them. A meeting that nobody was called to, or that was cancelled, was not held.
 */
export async function missingMinutes(scope: Scope): Promise<Due[]> {
  const { db, now, today } = scope
  const rows = await db
    .selectDistinct({
      id: meetings.id,
      title: meetings.title,
      number: meetings.number,
      year: meetings.year,
      endsAt: meetings.endsAt,
      startsAt: meetings.startsAt,
      workspaceId: meetings.workspaceId,
      slug: workspaces.slug,
      minutes: documents.state,
      userId: seatHoldings.userId,
    })
    .from(meetings)
    .innerJoin(workspaces, eq(workspaces.id, meetings.workspaceId))
    .innerJoin(seats, leadingSeats(meetings.workspaceId, today))
    .innerJoin(seatHoldings, and(eq(seatHoldings.seatId, seats.id), inForce(seatHoldings, today)))
    .leftJoin(minutes, eq(minutes.meetingId, meetings.id))
    .leftJoin(documents, eq(documents.id, minutes.documentId))
    .leftJoin(
      reminders,
      and(
        eq(reminders.userId, seatHoldings.userId),
        eq(reminders.kind, 'minutes_missing'),
        eq(reminders.objectId, meetings.id),
      ),
    )
    .where(
      and(
        lte(meetings.endsAt, now),
        gte(meetings.endsAt, new Date(now.getTime() - minutesGivenUpAfterDays * dayMs)),
        isNull(reminders.id),
      ),
    )
    .limit(1_000)
  const notices = await newestNotices(scope, [...new Set(rows.map(({ id }) => id))])
  return rows
    .filter((row) => {
      const state = meetingState({ notice: notices.get(row.id) ?? null, minutes: row.minutes })
      const held = state === 'called' || state === 'in_progress'
      return held && addDays(localDateOf(row.endsAt), minutesDueAfterDays) <= today
    })
    .map((row) => ({
      userId: row.userId,
      kind: 'minutes_missing' as const,
      objectId: row.id,
      due: localDateOf(row.startsAt),
      workspaceId: row.workspaceId,
      href: `/workspaces/${row.slug}/meetings/${row.id}`,
      detail: {
        title: row.title,
        number: yearNumber(row.number, row.year),
        date: localDateOf(row.startsAt),
      },
    }))
}
