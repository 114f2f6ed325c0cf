import { and, eq, inArray } from 'drizzle-orm'
import { attendances, seatHoldings, seats } from '#db/schema'
import { localDateOf, yearNumber } from '~/core/calendar'
import { inForce } from '~/core/in-force'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import type { GrantedMeeting } from './access.server'
import type { attendanceKinds } from './kinds'
import { signalMeeting } from './signal'
import { requireDeed } from './steps'

export interface AttendanceEntry {
  seatId: string
  kind: (typeof attendanceKinds)[number]
  /** Who came, or sent apologies, for the seat; null when only the organisation is known. */
  userId: string | null
}

/**
 * Records who came, seat by seat; what was recorded before is replaced, and the log keeps that it was.
 * @throws Refusal for a seat or a person that did not belong to the workspace on the day of the meeting, or once the minutes are circulated
 */
export async function recordAttendance(
  tx: Tx,
  meeting: GrantedMeeting<'meeting.manage'>,
  entries: readonly AttendanceEntry[],
): Promise<void> {
  requireDeed(meeting, 'recordAttendance')
  await requireSeated(tx, meeting, entries)
  await tx.db.delete(attendances).where(eq(attendances.meetingId, meeting.id))
  if (entries.length) {
    await tx.db.insert(attendances).values(
      entries.map((entry) => ({
        id: newId(),
        meetingId: meeting.id,
        ...entry,
        recordedBy: tx.actorId,
        recordedAt: tx.now,
      })),
    )
  }
  await tx.record('attendance.recorded', {
    workspaceId: meeting.workspaceId,
    object: { kind: 'meeting', id: meeting.id },
    detail: { number: yearNumber(meeting.number, meeting.year), seats: entries.length },
  })
  signalMeeting(tx, meeting)
}

async function requireSeated(
  { db }: Tx,
  meeting: GrantedMeeting<'meeting.manage'>,
  entries: readonly AttendanceEntry[],
): Promise<void> {
  if (!entries.length) return
  const day = localDateOf(meeting.startsAt)
  const rows = await db
    .select({ seatId: seats.id, userId: seatHoldings.userId })
    .from(seats)
    .leftJoin(seatHoldings, and(eq(seatHoldings.seatId, seats.id), inForce(seatHoldings, day)))
    .where(
      and(
        eq(seats.workspaceId, meeting.workspaceId),
        inForce(seats, day),
        inArray(
          seats.id,
          entries.map((entry) => entry.seatId),
        ),
      ),
    )
  for (const { seatId, userId } of entries) {
    const ofSeat = rows.filter((row) => row.seatId === seatId)
    if (!ofSeat.length) throw new Refusal('invalid', 'choice', { field: 'seatId' })
    if (userId && !ofSeat.some((row) => row.userId === userId)) {
      throw new Refusal('invalid', 'choice', { field: 'userId' })
    }
  }
}
