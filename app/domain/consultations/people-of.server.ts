import { and, eq, inArray } from 'drizzle-orm'
import { seatHoldings, seats } from '#db/schema'
import { inForce } from '~/core/in-force'
import type { Scope } from '~/core/scope'

/** The ids of those who have a seat for one of the organisations today, in whichever workspace. */
export async function peopleOf({ db, today }: Scope, organisationIds: readonly string[]): Promise<string[]> {
  if (!organisationIds.length) return []
  const rows = await db
    .selectDistinct({ userId: seatHoldings.userId })
    .from(seatHoldings)
    .innerJoin(seats, eq(seats.id, seatHoldings.seatId))
    .where(
      and(
        inArray(seats.organisationId, [...organisationIds]),
        inForce(seats, today),
        inForce(seatHoldings, today),
      ),
    )
  return rows.map(({ userId }) => userId)
}

/** Of the organisations, those that somebody has a seat for today: the others are reached by mail alone. */
export async function organisationsWithPeople({ db, today }: Scope): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ id: seats.organisationId })
    .from(seats)
    .innerJoin(seatHoldings, eq(seatHoldings.seatId, seats.id))
    .where(and(inForce(seats, today), inForce(seatHoldings, today)))
  return new Set(rows.map(({ id }) => id))
}
