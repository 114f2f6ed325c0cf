import { and, asc, desc, eq, gt, lte } from 'drizzle-orm'
import * as Y from 'yjs'
import { documents, documentSnapshots, documentUpdates } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Tx } from '~/core/write'

/** A document's text as it is stored: the merged state, and the sequence number of the newest update in it. */
export interface StoredText {
  state: Uint8Array
  sequence: number
}

/** One change of the text as the editor's protocol carries it. */
export interface TextUpdate {
  documentId: string
  update: Uint8Array
  /** Who typed it; null for the system. */
  userId: string | null
}

/** Reads a text: the snapshot, and what came after it. An empty text for a document that nobody has written in. */
export async function loadText({ db }: Pick<Scope, 'db'>, documentId: string): Promise<StoredText> {
  const [snapshot] = await db
    .select()
    .from(documentSnapshots)
    .where(eq(documentSnapshots.documentId, documentId))
  const since = snapshot?.sequence ?? 0
  const updates = await db
    .select({ update: documentUpdates.update, sequence: documentUpdates.sequence })
    .from(documentUpdates)
    .where(and(eq(documentUpdates.documentId, documentId), gt(documentUpdates.sequence, since)))
    .orderBy(asc(documentUpdates.sequence))
  const parts = [...(snapshot ? [snapshot.state] : []), ...updates.map((row) => row.update)]
  const state = parts.length ? Y.mergeUpdates(parts) : Y.encodeStateAsUpdate(new Y.Doc())
  return { state, sequence: updates.at(-1)?.sequence ?? since }
}

/** The text as it stood after one of its changes, by the number of that change: what somebody had before them then. */
export async function docAt({ db }: Pick<Scope, 'db'>, documentId: string, sequence: number): Promise<Y.Doc> {
  const updates = await db
    .select({ update: documentUpdates.update })
    .from(documentUpdates)
    .where(and(eq(documentUpdates.documentId, documentId), lte(documentUpdates.sequence, sequence)))
    .orderBy(asc(documentUpdates.sequence))
  const doc = new Y.Doc()
  if (updates.length) Y.applyUpdate(doc, Y.mergeUpdates(updates.map(({ update }) => update)))
  return doc
}

/** The text as a Yjs document of one's own: changing it changes nothing that is stored. */
export async function loadDoc(scope: Pick<Scope, 'db'>, documentId: string): Promise<Y.Doc> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, (await loadText(scope, documentId)).state)
  return doc
}

/** Appends changes, in order. The caller has proved that their authors may write. */
export async function appendUpdates(tx: Tx, updates: readonly TextUpdate[]): Promise<void> {
  const next = new Map<string, number>()
  const rows: Array<typeof documentUpdates.$inferInsert> = []
  for (const { documentId, update, userId } of updates) {
    const sequence = next.get(documentId) ?? (await lastSequence(tx, documentId)) + 1
    next.set(documentId, sequence + 1)
    rows.push({ documentId, sequence, update: Buffer.from(update), userId, at: tx.now })
  }
  if (rows.length) await tx.db.insert(documentUpdates).values(rows)
}

async function lastSequence({ db }: Tx, documentId: string): Promise<number> {
  const [last] = await db
    .select({ sequence: documentUpdates.sequence })
    .from(documentUpdates)
    .where(eq(documentUpdates.documentId, documentId))
    .orderBy(desc(documentUpdates.sequence))
    .limit(1)
  return last?.sequence ?? 0
}

/**
 * Changes a text by command, in this transaction: `change` gets the stored text and says whether it changed it.
 * After the commit those who have it open get the same update.
 */
export async function changeText(
  tx: Tx,
  documentId: string,
  change: (doc: Y.Doc) => boolean,
): Promise<boolean> {
  const doc = await loadDoc(tx, documentId)
  const before = Y.encodeStateVector(doc)
  if (!change(doc)) return false
  const update = Y.encodeStateAsUpdate(doc, before)
  await appendUpdates(tx, [{ documentId, update, userId: tx.actorId }])
  await tx.db.update(documents).set({ updatedAt: tx.now }).where(eq(documents.id, documentId))
  tx.onCommit(() => tx.bus.emit('document-updated', { documentId, update }))
  return true
}

/** Merges all updates so far into a snapshot, so that the next to open the document reads one row. Updates are kept: they are its history. */
export async function compactText(tx: Tx, documentId: string): Promise<void> {
  const { state, sequence } = await loadText(tx, documentId)
  if (sequence === 0) return
  const row = { sequence, state: Buffer.from(state), at: tx.now }
  await tx.db
    .insert(documentSnapshots)
    .values({ documentId, ...row })
    .onConflictDoUpdate({ target: documentSnapshots.documentId, set: row })
}
