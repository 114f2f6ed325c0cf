import { and, eq } from 'drizzle-orm'
import { links, workspaces } from '#db/schema'
import { named } from '~/core/named'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { issueLink, usable } from '~/domain/people/links.server'
import { personByEmail } from '~/domain/people/queries.server'
import { writeMail } from '~/domain/people/write-mail.server'
import type { MaySeat } from './give-seat.server'
import type { Capacity } from './kinds'
import { seatIn } from './seats.server'

export interface NewInvitation {
  seatId: string
  name: string
  email: string
  capacity: Capacity
  /** The last day of the hold on the seat; null for as long as the seat lasts. */
  validTo: string | null
}

/**
 * Invites a person to a seat by a link in a mail, whether or not they have an account: nothing here tells which.
 * @throws Refusal `seat-ended`, `past`, `already-invited`
 */
export async function invite(
  tx: Tx,
  viewer: Viewer,
  workspace: MaySeat,
  invitation: NewInvitation,
  origin: string,
): Promise<{ id: string; secret: string }> {
  const { seatId, name, email, capacity, validTo } = invitation
  const seat = await seatIn(tx, workspace, seatId)
  if (seat.validTo !== null && seat.validTo < tx.today) throw new Refusal('conflict', 'seat-ended')
  if (validTo !== null && validTo < tx.today) throw new Refusal('invalid', 'past', { field: 'validTo' })
  const [same] = await tx.db
    .select({ id: links.id })
    .from(links)
    .where(and(eq(links.kind, 'invitation'), eq(links.seatId, seatId), eq(links.email, email), usable(tx)))
  if (same) throw new Refusal('conflict', 'already-invited')
  const link = await issueLink(tx, { kind: 'invitation', email, name, seatId, capacity, validTo })
  const known = await personByEmail(tx, email)
  const language = known?.language ?? viewer.language
  const workspaceName = await nameOf(tx, workspace.id, language)
  await writeMail(tx, {
    to: email,
    language,
    compose: ({ invitation: words }) => ({
      subject: words.subject(workspaceName),
      lines: [
        words.about(viewer.name, workspaceName),
        `${origin}/invitation/${link.secret}`,
        words.otherwise,
      ],
    }),
  })
  await tx.record('invitation.sent', {
    workspaceId: workspace.id,
    object: { kind: 'invitation', id: link.id },
    detail: { name, role: seat.role, capacity },
  })
  tx.signal(`workspace:${workspace.id}`)
  return link
}

async function nameOf({ db }: Tx, workspaceId: string, language: Viewer['language']): Promise<string> {
  const [row] = await db.select().from(workspaces).where(eq(workspaces.id, workspaceId))
  if (!row) throw new Error('a granted workspace is missing')
  return named(row, 'name', language)
}
