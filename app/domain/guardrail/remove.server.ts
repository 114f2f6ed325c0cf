import { asc, eq } from 'drizzle-orm'
import * as Y from 'yjs'
import { documentOtherNumbers, documentRemovals, documents, documentUpdates } from '#db/schema'
import { withoutIdentityNumbers } from '~/core/guardrail/national-identity-number'
import { newId } from '~/core/ids'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { identityNumbersIn } from '~/editor/redaction/numbers'
import { removeFrom } from '~/editor/redaction/remove'
import { takenOutOf } from '~/editor/redaction/taken-out'
import type { GrantedDocument } from '../documents/access.server'
import { documentHref, slugOf } from '../documents/address.server'
import { appendUpdates, loadWholeDoc } from '../documents/text.server'
import { notify } from '../notices/notify.server'
import { refreshDocument } from '../search/refresh.server'
import { peopleIn } from '../workspaces/people-in.server'
import type { RemovalFields } from './fields'
import { redactLostQuotes, redactSaid, removeLeftPictures } from './remove-beside.server'
import { rewriteStored } from './rewrite-stored.server'

/**
 * Takes something out of a document for good: out of the text as it stands, its versions and every stored change of it.
 * What is said beside it and the index follow; the database's own files are overwritten after the commit. That it was
 * done, by whom and why is kept, and not what it was. Comments, authors and what was sent as it stood stay in their places.
 * @throws Refusal when a part of the text cannot be read
 */
export async function removeFromHistory(
  tx: Tx,
  viewer: Viewer,
  document: GrantedDocument<'document.remove_from_history'>,
  { what, reason }: RemovalFields,
): Promise<void> {
  const { id } = document
  if (what === 'identity-numbers') await removeNumbers(tx, id)
  else await removeTakenOut(tx, id)
  await tx.db
    .insert(documentRemovals)
    .values({ id: newId(), documentId: id, what, reason, removedBy: viewer.id, removedAt: tx.now })
  await refreshDocument(tx, id)
  await tell(tx, document, what)
  tx.onCommit(() => {
    // Whoever has it open in the process holds the bytes of before.
    tx.bus.emit('document-mended', { documentId: id })
    tx.bus.emit('words-removed', {})
  })
}

async function removeNumbers(tx: Tx, documentId: string): Promise<void> {
  // A part that cannot be read may hold some too: it has to be mended first.
  ;(await loadWholeDoc(tx, documentId)).destroy()
  const stored = await tx.db
    .select({ update: documentUpdates.update, setAside: documentUpdates.setAside })
    .from(documentUpdates)
    .where(eq(documentUpdates.documentId, documentId))
    .orderBy(asc(documentUpdates.sequence))
  const doc = new Y.Doc()
  const redaction = identityNumbersIn(
    doc,
    stored.filter(({ setAside }) => !setAside).map(({ update }) => update),
  )
  await rewriteStored(tx, documentId, redaction)
  const before = Y.encodeStateVector(doc)
  if (removeFrom(doc, redaction)) {
    const update = Y.encodeStateAsUpdate(doc, before)
    await appendUpdates(tx, [{ documentId, update, userId: tx.actorId }])
    tx.onCommit(() => tx.bus.emit('document-updated', { documentId, update }))
  }
  doc.destroy()
  // What was said of numbers that are gone is of no use, and its fingerprints go too.
  await tx.db.delete(documentOtherNumbers).where(eq(documentOtherNumbers.documentId, documentId))
  await redactSaid(tx, documentId, withoutIdentityNumbers)
  const [row] = await tx.db
    .select({ title: documents.title })
    .from(documents)
    .where(eq(documents.id, documentId))
  await tx.db
    .update(documents)
    .set({ title: withoutIdentityNumbers(row?.title ?? ''), updatedAt: tx.now })
    .where(eq(documents.id, documentId))
}

/** Words that threads stood at and that are gone from the text were taken out of it too. */
async function removeTakenOut(tx: Tx, documentId: string): Promise<void> {
  const doc = await loadWholeDoc(tx, documentId)
  await rewriteStored(tx, documentId, takenOutOf(doc))
  await removeLeftPictures(tx, documentId, doc)
  await redactLostQuotes(tx, documentId, doc)
  doc.destroy()
}

async function tell(
  tx: Tx,
  { id, workspaceId, title: before }: GrantedDocument<'document.remove_from_history'>,
  what: RemovalFields['what'],
): Promise<void> {
  const detail = { title: withoutIdentityNumbers(before), what }
  await tx.record('document.removed_from_history', { workspaceId, object: { kind: 'document', id }, detail })
  await notify(tx, await peopleIn(tx, workspaceId, ['chair', 'secretariat']), {
    kind: 'document_removed_from_history',
    workspaceId,
    href: documentHref(await slugOf(tx, workspaceId), id),
    detail,
  })
  tx.signal(`document:${id}`, `workspace:${workspaceId}`)
}
