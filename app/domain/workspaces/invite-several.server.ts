import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedWorkspace } from './access.server'
import type { BulkFields } from './fields'
import { giveSeat } from './give-seat.server'
import { planInvitations } from './invitation-plan.server'
import { invite } from './invite.server'

/**
 * Invites everybody of a list whom there is nothing in the way of, as it was shown beforehand: an organisation without a
 * seat is given one, that the inviter answers for. Lines with a problem are left out.
 * @returns how many were invited
 * @throws Refusal when something has changed since it was shown, or nobody is left to invite
 */
export async function inviteSeveral(
  tx: Tx,
  viewer: Viewer,
  workspace: GrantedWorkspace<'workspace.give_seats'>,
  fields: BulkFields & { seen: string },
  origin: string,
): Promise<number> {
  const { lines, hash } = await planInvitations(tx, workspace, fields)
  if (hash !== fields.seen) throw new Refusal('conflict', 'list-changed')
  const wanted = lines.filter(({ problem }) => problem === null)
  if (!wanted.length) throw new Refusal('conflict', 'list-nobody')
  const given = new Map<string, string>()
  for (const { organisationId, seatId, name, email, capacity } of wanted) {
    if (!organisationId) throw new Error('a line without a problem names no organisation')
    const seat = seatId ?? given.get(organisationId) ?? (await newSeat(organisationId))
    given.set(organisationId, seat)
    await invite(tx, viewer, workspace, { seatId: seat, name, email, capacity, validTo: null }, origin)
  }
  return wanted.length

  function newSeat(organisationId: string): Promise<string> {
    const { role, validTo } = fields
    const seat = { organisationId, role, validFrom: tx.today, validTo, sponsorId: viewer.id }
    return giveSeat(tx, viewer, workspace, seat)
  }
}
