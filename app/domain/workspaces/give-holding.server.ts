import { eq } from 'drizzle-orm'
import { users } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { MaySeat } from './give-seat.server'
import { holdSeat, type NewHolding } from './hold-seat.server'
import { seatIn } from './seats.server'

/**
 * Gives a seat of the workspace to a person who has an account, as its holder or a deputy, for a period.
 * A person without one is invited instead.
 */
export async function giveHolding(
  tx: Tx,
  _viewer: Viewer,
  workspace: MaySeat,
  { seatId, ...holding }: NewHolding & { seatId: string },
): Promise<string> {
  const seat = await seatIn(tx, workspace, seatId)
  const [person] = await tx.db.select({ id: users.id }).from(users).where(eq(users.id, holding.userId))
  if (!person) throw new Refusal('invalid', 'choice', { field: 'userId' })
  return holdSeat(tx, workspace, seat, holding)
}
