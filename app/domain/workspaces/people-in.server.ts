import { and, eq, inArray } from 'drizzle-orm'
import { seatHoldings, seats } from '#db/schema'
import { inForce } from '~/core/in-force'
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
        inForce(seats, today),
        inForce(seatHoldings, today),
      ),
    )
  return rows.map((row) => row.userId)
}
