import { and, eq } from 'drizzle-orm'
import { seatHoldings, seats } from '#db/schema'
import { inForce } from '~/core/in-force'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'

/**
 * Proves that an organisation, and the person named for it, have a seat in the workspace today: ids from a form are claims.
 * @throws Refusal on the field that does not hold
 */
export async function requireResponsible(
  scope: Scope,
  workspaceId: string,
  responsible: { organisationId: string; userId: string | null },
): Promise<void> {
  const rows = await scope.db
    .select({ userId: seatHoldings.userId })
    .from(seats)
    .leftJoin(seatHoldings, and(eq(seatHoldings.seatId, seats.id), inForce(seatHoldings, scope.today)))
    .where(
      and(
        eq(seats.workspaceId, workspaceId),
        eq(seats.organisationId, responsible.organisationId),
        inForce(seats, scope.today),
      ),
    )
  if (!rows.length) throw new Refusal('invalid', 'choice', { field: 'organisationId' })
  if (responsible.userId && !rows.some((row) => row.userId === responsible.userId)) {
    throw new Refusal('invalid', 'choice', { field: 'userId' })
  }
}
