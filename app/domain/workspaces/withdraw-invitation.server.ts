import { and, eq } from 'drizzle-orm'
import { links } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { usable } from '~/domain/people/links.server'
import type { GrantedWorkspace } from './access.server'
import { seatIn } from './seats.server'

/** Makes an invitation to a seat of the workspace void. @throws Refusal `not-found` also when it was used or is too old */
export async function withdrawInvitation(
  tx: Tx,
  _viewer: Viewer,
  workspace: GrantedWorkspace<'workspace.give_seats'>,
  invitationId: string,
): Promise<void> {
  const [link] = await tx.db
    .select()
    .from(links)
    .where(and(eq(links.id, invitationId), eq(links.kind, 'invitation')))
  if (!link?.seatId) throw new Refusal('not-found')
  await seatIn(tx, workspace, link.seatId)
  const withdrawn = await tx.db
    .update(links)
    .set({ withdrawnAt: tx.now })
    .where(and(eq(links.id, invitationId), usable(tx)))
    .returning({ id: links.id })
  if (!withdrawn.length) throw new Refusal('not-found')
  await tx.record('invitation.withdrawn', {
    workspaceId: workspace.id,
    object: { kind: 'invitation', id: invitationId },
    detail: { name: link.name },
  })
  tx.signal(`workspace:${workspace.id}`)
}
