import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { seats } from '#db/schema'
import { inForce } from '~/core/in-force'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { personByEmail } from '~/domain/people/queries.server'
import type { GrantedWorkspace } from './access.server'
import type { chairFields } from './fields'
import { giveHolding } from './give-holding.server'
import { giveSeat } from './give-seat.server'
import { invite } from './invite.server'
import { holdersOf } from './seats.server'

/**
 * Seats a chair where there is none, from today: at once when the person has an account, else by an invitation.
 * Everyone in the workspace is told when the chair is taken.
 */
export async function appointChair(
  tx: Tx,
  viewer: Viewer,
  workspace: GrantedWorkspace<'workspace.appoint_chair'>,
  fields: z.output<typeof chairFields>,
  origin: string,
): Promise<'seated' | 'invited'> {
  const { organisationId, name, email } = fields
  const seatId =
    (await vacantChair(tx, workspace.id, organisationId)) ??
    (await giveSeat(tx, viewer, workspace, {
      organisationId,
      role: 'chair',
      validFrom: tx.today,
      validTo: null,
    }))
  const person = await personByEmail(tx, email)
  if (!person) {
    await invite(tx, viewer, workspace, { seatId, name, email, capacity: 'holder', validTo: null }, origin)
    return 'invited'
  }
  const holding = {
    seatId,
    userId: person.id,
    capacity: 'holder' as const,
    validFrom: tx.today,
    validTo: null,
  }
  await giveHolding(tx, viewer, workspace, holding)
  return 'seated'
}

/** A chair's seat of the organisation that nobody has, so that appointing twice does not leave two. */
async function vacantChair(tx: Tx, workspaceId: string, organisationId: string): Promise<string | null> {
  const rows = await tx.db
    .select({ id: seats.id })
    .from(seats)
    .where(
      and(
        eq(seats.workspaceId, workspaceId),
        eq(seats.organisationId, organisationId),
        eq(seats.role, 'chair'),
        inForce(seats, tx.today),
      ),
    )
  for (const { id } of rows) if (!(await holdersOf(tx, id)).length) return id
  return null
}
