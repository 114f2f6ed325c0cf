import { eq } from 'drizzle-orm'
import { mandateAdoptions, mandateRevocations } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { notify } from '~/domain/notices/notify.server'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import { slugOf } from '../documents/address.server'
import type { GrantedMandate } from './access.server'
import type { RevocationFields } from './fields'
import { requireMeeting } from './adopt.server'
import { supersedeMandates } from './supersede.server'

/**
 * Ends the version that has no end yet, with none in its place: from the day given the group has no mandate in force.
 * Everyone in the workspace is told.
 * @throws Refusal for a day that has passed or is before the version is in force, or a meeting of another workspace
 */
export async function revokeMandate(
  tx: Tx,
  viewer: Viewer,
  mandate: GrantedMandate<'mandate.revoke'>,
  { endsBefore, reason, meetingId }: RevocationFields,
): Promise<void> {
  const { id, workspaceId, document, number } = mandate
  const [adoption] = await tx.db.select().from(mandateAdoptions).where(eq(mandateAdoptions.mandateId, id))
  if (!adoption) throw new Error('an adopted mandate has no adoption')
  if (endsBefore < tx.today) throw new Refusal('invalid', 'past', { field: 'endsBefore' })
  if (endsBefore < adoption.inForceFrom) throw new Refusal('invalid', 'order', { field: 'endsBefore' })
  if (meetingId) await requireMeeting(tx, workspaceId, meetingId)
  await tx.db.update(mandateAdoptions).set({ endsBefore }).where(eq(mandateAdoptions.mandateId, id))
  await tx.db
    .insert(mandateRevocations)
    .values({ mandateId: id, reason, meetingId, revokedBy: viewer.id, revokedAt: tx.now })
  await supersedeMandates(tx, workspaceId)
  const detail = { title: document.title, number, endsBefore }
  await tx.record('mandate.revoked', { workspaceId, object: { kind: 'mandate', id }, detail })
  await notify(tx, await peopleIn(tx, workspaceId), {
    kind: 'mandate_revoked',
    workspaceId,
    href: `/workspaces/${await slugOf(tx, workspaceId)}/mandate/${number}`,
    detail,
  })
  tx.signal(`document:${document.id}`, `workspace:${workspaceId}`)
}
