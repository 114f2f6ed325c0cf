import { and, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm'
import { seatHoldings, seats } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { SeatRole } from '~/core/viewer'

/** The ids of those who have a seat in a workspace today, holders and deputies, in one of the roles (all when none is named). */
export async function peopleIn(
  scope: Scope,
  workspaceId: string,
  roles: readonly SeatRole[] = [],
): Promise<string[]> {
  const { db, today } = scope
  const rows = await db
    .selectDistinct({ userId: seatHoldings.userId })
    .from(seatHoldings)
    .innerJoin(seats, eq(seats.id, seatHoldings.seatId))
    .where(
      and(
        eq(seats.workspaceId, workspaceId),
        roles.length ? inArray(seats.role, [...roles]) : undefined,
        lte(seats.validFrom, today),
        or(isNull(seats.validTo), gte(seats.validTo, today)),
        lte(seatHoldings.validFrom, today),
        or(isNull(seatHoldings.validTo), gte(seatHoldings.validTo, today)),
      ),
    )
  return rows.map((row) => row.userId)
}
