import { eq } from 'drizzle-orm'
import { organisations, seats } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedWorkspace } from './access.server'
import { holdersOf, seatIn } from './seats.server'
import { requireSponsor } from './sponsors.server'

/**
 * Lets a seat that is in force last longer (or without an end), and says who answers for it. Those who have it keep it as
 * long as their own hold lasts.
 * @throws Refusal `seat-ended`; on the field: a day gone by, no end or sponsor where the seat is external
 */
export async function extendSeat(
  tx: Tx,
  _viewer: Viewer,
  workspace: GrantedWorkspace<'workspace.give_seats'>,
  { seatId, validTo, sponsorId }: { seatId: string; validTo: string | null; sponsorId: string | null },
): Promise<void> {
  const seat = await seatIn(tx, workspace, seatId)
  if (seat.validTo !== null && seat.validTo < tx.today) throw new Refusal('conflict', 'seat-ended')
  if (validTo !== null && validTo < tx.today) throw new Refusal('invalid', 'past', { field: 'validTo' })
  if (validTo !== null && validTo < seat.validFrom)
    throw new Refusal('invalid', 'order', { field: 'validTo' })
  const [organisation] = await tx.db
    .select()
    .from(organisations)
    .where(eq(organisations.id, seat.organisationId))
  if (!organisation) throw new Error('the organisation of a seat is missing')
  await requireSponsor(tx, workspace.id, organisation.kind, { sponsorId, validTo })
  const userIds = await holdersOf(tx, seatId)
  await tx.db
    .update(seats)
    .set({ validTo, sponsorId, endedBy: null, endedAt: null })
    .where(eq(seats.id, seatId))
  await tx.record('seat.extended', {
    workspaceId: workspace.id,
    object: { kind: 'seat', id: seatId },
    detail: {
      organisation: organisation.shortName,
      role: seat.role,
      to: validTo,
      previousTo: seat.validTo,
      sponsorId,
    },
  })
  tx.signal(`workspace:${workspace.id}`)
  tx.onCommit(() => tx.bus.emit('access-changed', { userIds }))
}
