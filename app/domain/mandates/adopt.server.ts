import { and, desc, eq, gt, isNull, or } from 'drizzle-orm'
import { documents, mandateAdoptions, mandates, meetings } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { contentOf, isEmptyContent } from '~/editor/content'
import { notify } from '~/domain/notices/notify.server'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import { slugOf } from '../documents/address.server'
import { contentHash } from '../documents/content-hash'
import type { DocumentThing } from '../documents/policy'
import { moveOn } from '../documents/move-on.server'
import { loadWholeDoc } from '../documents/text.server'
import type { GrantedMandate } from './access.server'
import type { AdoptionFields } from './fields'
import { hasBegun } from './queries.server'
import { isBeforeMinistries } from './submissions.server'
import { supersedeMandates } from './supersede.server'

/**
 * Adopts a version: from now its text stands, and everyone in the workspace may read it. It is in force from the date
 * given, and then replaces the one before it.
 * @throws Refusal while ministries have it or their remarks are not answered, for an empty text, a date past its last day or before that of a version adopted earlier, or a meeting of another workspace or to come
 */
export async function adoptMandate(
  tx: Tx,
  viewer: Viewer,
  mandate: GrantedMandate<'mandate.adopt'>,
  { inForceFrom, meetingId }: AdoptionFields,
): Promise<void> {
  const { id, workspaceId, document, number } = mandate
  const content = contentOf(await loadWholeDoc(tx, document.id))
  if (isEmptyContent(content)) throw new Refusal('conflict', 'mandate-empty')
  if (await isBeforeMinistries(tx, document.id)) throw new Refusal('conflict', 'mandate-before-ministries')
  await requireLasting(tx, id, inForceFrom)
  await requireLater(tx, workspaceId, inForceFrom)
  if (meetingId) await requireMeeting(tx, workspaceId, meetingId)
  await endEarlier(tx, workspaceId, inForceFrom)
  await tx.db.insert(mandateAdoptions).values({
    mandateId: id,
    workspaceId,
    adoptedBy: viewer.id,
    adoptedAt: tx.now,
    inForceFrom,
    meetingId,
    contentHash: contentHash(content),
  })
  await moveOn(tx, document, { from: ['draft', 'in_review'], to: 'decided' })
  await openToEveryone(tx, document)
  await supersedeMandates(tx, workspaceId)
  await tx.record('mandate.adopted', {
    workspaceId,
    object: { kind: 'mandate', id },
    detail: { title: document.title, number, inForceFrom },
  })
  await notify(tx, await peopleIn(tx, workspaceId), {
    kind: 'mandate_adopted',
    workspaceId,
    href: `/workspaces/${await slugOf(tx, workspaceId)}/mandate/${number}`,
    detail: { title: document.title, number, inForceFrom },
  })
}

async function openToEveryone(tx: Tx, { id, workspaceId, title, audience }: DocumentThing): Promise<void> {
  if (audience === 'everyone') return
  await tx.db.update(documents).set({ audience: 'everyone' }).where(eq(documents.id, id))
  await tx.record('document.access_changed', {
    workspaceId,
    object: { kind: 'document', id },
    detail: { title, audience: 'everyone', previousAudience: audience },
  })
}

/** A version may not be over before it begins: a new one has the facts of the one before it. */
async function requireLasting(tx: Tx, mandateId: string, inForceFrom: string): Promise<void> {
  const [row] = await tx.db
    .select({ lastsTo: mandates.lastsTo })
    .from(mandates)
    .where(eq(mandates.id, mandateId))
  if (row?.lastsTo && row.lastsTo < inForceFrom) throw new Refusal('conflict', 'mandate-over')
}

async function requireLater(tx: Tx, workspaceId: string, inForceFrom: string): Promise<void> {
  const [latest] = await tx.db
    .select({ inForceFrom: mandateAdoptions.inForceFrom })
    .from(mandateAdoptions)
    .where(eq(mandateAdoptions.workspaceId, workspaceId))
    .orderBy(desc(mandateAdoptions.inForceFrom))
    .limit(1)
  if (latest && inForceFrom < latest.inForceFrom) {
    throw new Refusal('conflict', 'mandate-order')
  }
}

/** Those before it are in force until the day that this one begins. */
async function endEarlier(tx: Tx, workspaceId: string, inForceFrom: string): Promise<void> {
  const { endsBefore } = mandateAdoptions
  await tx.db
    .update(mandateAdoptions)
    .set({ endsBefore: inForceFrom })
    .where(
      and(eq(mandateAdoptions.workspaceId, workspaceId), or(isNull(endsBefore), gt(endsBefore, inForceFrom))),
    )
}

/** @throws Refusal on the field when the meeting is not one of the workspace, or has not begun */
export async function requireMeeting(tx: Tx, workspaceId: string, meetingId: string): Promise<void> {
  const [meeting] = await tx.db
    .select({ id: meetings.id })
    .from(meetings)
    .where(and(eq(meetings.id, meetingId), eq(meetings.workspaceId, workspaceId), hasBegun(tx.today)))
  if (!meeting) throw new Refusal('invalid', 'choice', { field: 'meetingId' })
}
