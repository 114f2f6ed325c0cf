import { and, asc, eq } from 'drizzle-orm'
import { attendances, meetingAnswers, organisations, seatHoldings, seats, users } from '#db/schema'
import { localDateOf } from '~/core/calendar'
import { inForce } from '~/core/in-force'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { SeatRole } from '~/core/viewer'
import type { Answer } from '~/domain/calendar/answers'
import type { Language } from '~/i18n/languages'
import { proposedAttendance, type AttendanceProposal } from './attendance-proposal'

export interface SeatAttendance {
  seatId: string
  role: SeatRole
  organisation: { id: string; shortName: string; name: string }
  /** Who holds the seat or deputises for it on the day of the meeting. */
  people: Array<{ id: string; name: string; capacity: 'holder' | 'deputy' }>
  /** What was recorded; null while nothing is. */
  kind: (typeof attendances.$inferSelect)['kind'] | null
  userId: string | null
  /** What the answers to the notice say; null while they say nothing. */
  proposed: AttendanceProposal | null
}

/** Every seat in force on the day of a meeting, with who could come and what was recorded. */
export async function attendanceOf(
  { db }: Scope,
  meeting: { id: string; workspaceId: string; startsAt: Date },
  language: Language,
): Promise<SeatAttendance[]> {
  const day = localDateOf(meeting.startsAt)
  const rows = await db
    .select({
      seat: seats,
      organisation: organisations,
      person: { id: users.id, name: users.name },
      capacity: seatHoldings.capacity,
      recorded: { kind: attendances.kind, userId: attendances.userId },
    })
    .from(seats)
    .innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .leftJoin(seatHoldings, and(eq(seatHoldings.seatId, seats.id), inForce(seatHoldings, day)))
    .leftJoin(users, eq(users.id, seatHoldings.userId))
    .leftJoin(attendances, and(eq(attendances.seatId, seats.id), eq(attendances.meetingId, meeting.id)))
    .where(and(eq(seats.workspaceId, meeting.workspaceId), inForce(seats, day)))
    .orderBy(asc(organisations.shortName), asc(seats.id), asc(seatHoldings.capacity), asc(users.name))
  const bySeat = new Map<string, SeatAttendance>()
  for (const { seat, organisation, person, capacity, recorded } of rows) {
    const known = bySeat.get(seat.id) ?? {
      seatId: seat.id,
      role: seat.role,
      organisation: {
        id: organisation.id,
        shortName: organisation.shortName,
        name: named(organisation, 'name', language),
      },
      people: [],
      kind: recorded?.kind ?? null,
      userId: recorded?.userId ?? null,
      proposed: null,
    }
    if (person && capacity)
      known.people.push({ ...person, capacity: capacity === 'deputy' ? 'deputy' : 'holder' })
    bySeat.set(seat.id, known)
  }
  // "holder" sorts after "deputy" as text; the holder comes first for a reader.
  const answers = await newestAnswers({ db }, meeting.id)
  for (const seat of bySeat.values()) {
    seat.people.sort((a, b) => (a.capacity < b.capacity ? 1 : a.capacity > b.capacity ? -1 : 0))
    seat.proposed = proposedAttendance(seat.people, answers)
  }
  return [...bySeat.values()]
}

/** What each has answered to the notice last, by person. */
async function newestAnswers({ db }: Pick<Scope, 'db'>, meetingId: string): Promise<Map<string, Answer>> {
  const rows = await db
    .select({ userId: meetingAnswers.userId, answer: meetingAnswers.answer })
    .from(meetingAnswers)
    .where(eq(meetingAnswers.meetingId, meetingId))
    .orderBy(asc(meetingAnswers.answeredAt), asc(meetingAnswers.id))
    .limit(2_000)
  return new Map(rows.map(({ userId, answer }) => [userId, answer]))
}
