import { eq } from 'drizzle-orm'
import { seatHoldings, users } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedWorkspace } from './access.server'
import { ending } from './ending.server'
import { seatIn } from './seats.server'

/**
 * Ends a person's hold on a seat after a last day, or at once. The last chair's may end too: the workspace then has none,
 * until an administrator appoints one.
 */
export async function endHolding(
  tx: Tx,
  _viewer: Viewer,
  workspace: GrantedWorkspace<'workspace.give_seats'>,
  { holdingId, lastDay }: { holdingId: string; lastDay: string | null },
): Promise<void> {
  const [found] = await tx.db
    .select({ holding: seatHoldings, name: users.name })
    .from(seatHoldings)
    .innerJoin(users, eq(users.id, seatHoldings.userId))
    .where(eq(seatHoldings.id, holdingId))
  if (!found) throw new Refusal('not-found')
  const { holding, name } = found
  const seat = await seatIn(tx, workspace, holding.seatId)
  const ended = ending(tx, holding, lastDay)
  await tx.db.update(seatHoldings).set(ended).where(eq(seatHoldings.id, holdingId))
  await tx.record('seat_holding.ended', {
    workspaceId: workspace.id,
    object: { kind: 'seat_holding', id: holdingId },
    detail: { name, role: seat.role, to: ended.validTo },
  })
  tx.signal(`workspace:${workspace.id}`)
  tx.onCommit(() => tx.bus.emit('access-changed', { userIds: [holding.userId] }))
}
