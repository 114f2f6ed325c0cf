import { eq } from 'drizzle-orm'
import { organisations, seats } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { SeatRole, Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedWorkspace } from './access.server'
import { requireSponsor } from './sponsors.server'

export interface NewSeat {
  organisationId: string
  role: SeatRole
  /** Local dates; without `validTo` it has no end. */
  validFrom: string
  validTo: string | null
  /** Who answers for it; needed, as an end is, when the organisation is external. */
  sponsorId?: string | null
}

/** Those who may seat an organisation: chair and secretariat, or an administrator who appoints where there is no chair. */
export type MaySeat = GrantedWorkspace<'workspace.give_seats'> | GrantedWorkspace<'workspace.appoint_chair'>

/**
 * Gives an organisation a seat for a period.
 * @throws Refusal `choice` for an organisation that is not; `order`; `required` where an external seat lacks sponsor or end
 */
export async function giveSeat(tx: Tx, viewer: Viewer, workspace: MaySeat, seat: NewSeat): Promise<string> {
  const [organisation] = await tx.db
    .select()
    .from(organisations)
    .where(eq(organisations.id, seat.organisationId))
  if (!organisation || organisation.closedOn !== null)
    throw new Refusal('invalid', 'choice', { field: 'organisationId' })
  const { organisationId, role, validFrom, validTo, sponsorId = null } = seat
  if (validTo !== null && validTo < validFrom) throw new Refusal('invalid', 'order', { field: 'validTo' })
  // A chair answers for the others, and an administrator seats the first before there is anybody.
  if (role !== 'chair') await requireSponsor(tx, workspace.id, organisation.kind, { sponsorId, validTo })
  const id = newId()
  await tx.db.insert(seats).values({
    id,
    workspaceId: workspace.id,
    organisationId,
    role,
    validFrom,
    validTo,
    sponsorId,
    givenBy: viewer.id,
    givenAt: tx.now,
  })
  await tx.record('seat.given', {
    workspaceId: workspace.id,
    object: { kind: 'seat', id },
    detail: { organisation: organisation.shortName, role, from: validFrom, to: validTo },
  })
  tx.signal(`workspace:${workspace.id}`)
  return id
}
