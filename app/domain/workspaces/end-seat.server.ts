import { eq } from 'drizzle-orm'
import { organisations, seats } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedWorkspace } from './access.server'
import { ending } from './ending.server'
import { holdersOf, seatIn } from './seats.server'

/**
 * Ends a seat after a last day, or at once; whoever holds it or deputises for it loses what it gave.
 * The row stays: it is the history of who had access.
 */
export async function endSeat(
  tx: Tx,
  _viewer: Viewer,
  workspace: GrantedWorkspace<'workspace.give_seats'>,
  { seatId, lastDay }: { seatId: string; lastDay: string | null },
): Promise<void> {
  const seat = await seatIn(tx, workspace, seatId)
  const [organisation] = await tx.db
    .select({ shortName: organisations.shortName })
    .from(organisations)
    .where(eq(organisations.id, seat.organisationId))
  const userIds = await holdersOf(tx, seatId)
  const ended = ending(tx, seat, lastDay)
  await tx.db.update(seats).set(ended).where(eq(seats.id, seatId))
  await tx.record('seat.ended', {
    workspaceId: workspace.id,
    object: { kind: 'seat', id: seatId },
    detail: { organisation: organisation?.shortName ?? null, role: seat.role, to: ended.validTo },
  })
  tx.signal(`workspace:${workspace.id}`)
  tx.onCommit(() => tx.bus.emit('access-changed', { userIds }))
}
