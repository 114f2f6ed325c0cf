import { eq } from 'drizzle-orm'
import { seats, workspaces } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import { takeLink } from '~/domain/people/links.server'
import { holdSeat } from './hold-seat.server'
import { peopleIn } from './people-in.server'

/**
 * Takes the seat that an invitation offers. The link is the proof; it is for one e-mail address, and is used up.
 * Gives the workspace's slug, for where to go next.
 * @throws Refusal `link-gone`, `other-person`, `seat-ended`, `seat-held`, `already-seated`, `has-chair`
 */
export async function acceptInvitation(
  tx: Tx,
  person: { id: string; email: string },
  secret: string,
): Promise<{ slug: string }> {
  const { seatId, capacity, validTo, email, createdBy, id } = await takeLink(tx, 'invitation', secret)
  if (!seatId || !capacity) throw new Error('an invitation without a seat')
  if (person.email !== email) throw new Refusal('conflict', 'other-person')
  const [found] = await tx.db
    .select({ seat: seats, workspace: workspaces })
    .from(seats)
    .innerJoin(workspaces, eq(workspaces.id, seats.workspaceId))
    .where(eq(seats.id, seatId))
  if (!found) throw new Error('an invitation to a seat that is not')
  const { seat, workspace } = found
  if (seat.role === 'chair') await requireStillMeant(tx, workspace.id, createdBy)
  const validFrom = seat.validFrom > tx.today ? seat.validFrom : tx.today
  await holdSeat(tx, workspace, seat, { userId: person.id, capacity, validFrom, validTo })
  await tx.record('invitation.accepted', {
    workspaceId: workspace.id,
    object: { kind: 'invitation', id },
  })
  return { slug: workspace.slug }
}

/** An administrator's invitation to the chair counts only while there is no chair: it must not be kept for later. */
async function requireStillMeant(tx: Tx, workspaceId: string, createdBy: string | null) {
  const running = await peopleIn(tx, workspaceId, ['chair', 'secretariat'])
  if (createdBy && running.includes(createdBy)) return
  if ((await peopleIn(tx, workspaceId, ['chair'])).length) throw new Refusal('conflict', 'has-chair')
}
