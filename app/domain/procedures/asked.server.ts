import { and, asc, eq, inArray } from 'drizzle-orm'
import { organisations, procedureAnswers, seatHoldings, seats, users } from '#db/schema'
import { localDateOf } from '~/core/calendar'
import { inForce } from '~/core/in-force'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import { askedRoles } from './policy'
import type { ProcedureAnswer } from './states'

/** A seat that is asked, and what was answered for it last. */
export interface AskedSeat {
  seatId: string
  organisation: string
  role: 'chair' | 'member'
  answer: { kind: ProcedureAnswer; reason: string; by: string; at: string } | null
}

/** The seats that are asked on a local date, by organisation, each with its answer. */
export async function askedSeats(
  scope: Scope,
  procedure: { id: string; workspaceId: string },
  onDate: string,
  language: Language,
): Promise<AskedSeat[]> {
  const rows = await scope.db
    .select({ seat: seats, organisation: organisations })
    .from(seats)
    .innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .where(
      and(
        eq(seats.workspaceId, procedure.workspaceId),
        inArray(seats.role, [...askedRoles]),
        inForce(seats, onDate),
      ),
    )
    .limit(500)
  const answers = await newestAnswers(scope, procedure.id)
  const collator = new Intl.Collator('nb')
  return rows
    .map(({ seat, organisation }) => ({
      seatId: seat.id,
      organisation: named(organisation, 'name', language),
      role: seat.role === 'chair' ? ('chair' as const) : ('member' as const),
      answer: answers.get(seat.id) ?? null,
    }))
    .sort((a, b) => collator.compare(a.organisation, b.organisation))
}

async function newestAnswers({ db }: Scope, procedureId: string) {
  const rows = await db
    .select({ row: procedureAnswers, by: users.name })
    .from(procedureAnswers)
    .innerJoin(users, eq(users.id, procedureAnswers.userId))
    .where(eq(procedureAnswers.procedureId, procedureId))
    .orderBy(asc(procedureAnswers.answeredAt), asc(procedureAnswers.id))
    .limit(2_000)
  return new Map(
    rows.map(({ row, by }) => [
      row.seatId,
      { kind: row.answer, reason: row.reason, by, at: row.answeredAt.toISOString() },
    ]),
  )
}

/** Those who can answer for the seats that have not, on the day it is asked: the people, by id. */
export async function peopleWhoHaveNotAnswered(
  scope: Scope,
  procedure: { id: string; workspaceId: string },
): Promise<string[]> {
  const asked = await askedSeats(scope, procedure, scope.today, 'nb')
  const open = asked.filter(({ answer }) => !answer).map(({ seatId }) => seatId)
  if (!open.length) return []
  const rows = await scope.db
    .selectDistinct({ userId: seatHoldings.userId })
    .from(seatHoldings)
    .where(and(inArray(seatHoldings.seatId, open), inForce(seatHoldings, scope.today)))
  return rows.map(({ userId }) => userId)
}

/** The local date whose seats count: today while it goes on, and the day it was closed afterwards. */
export function dayOfSeats(closedAt: Date | null, today: string): string {
  return closedAt ? localDateOf(closedAt) : today
}
