import { and, eq, gte, isNull, or } from 'drizzle-orm'
import { seatHoldings, seats } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'

export type Seat = typeof seats.$inferSelect

/** A seat of the workspace that access was proved for; one of another workspace does not exist. @throws Refusal `not-found` */
export async function seatIn({ db }: Scope, workspace: { id: string }, seatId: string): Promise<Seat> {
  const [seat] = await db
    .select()
    .from(seats)
    .where(and(eq(seats.id, seatId), eq(seats.workspaceId, workspace.id)))
  if (!seat) throw new Refusal('not-found')
  return seat
}

/** The ids of those who have the seat now or will have it: whose access changes when it does. */
export async function holdersOf({ db, today }: Scope, seatId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ userId: seatHoldings.userId })
    .from(seatHoldings)
    .where(
      and(
        eq(seatHoldings.seatId, seatId),
        or(isNull(seatHoldings.validTo), gte(seatHoldings.validTo, today)),
      ),
    )
  return rows.map((row) => row.userId)
}
