import { createHash } from 'node:crypto'
import { and, asc, eq, gt, lte, sql } from 'drizzle-orm'
import * as Y from 'yjs'
import { mergeUpdates } from '~/core/merge-updates'
import { numbered, prepared } from '~/core/prepared'
import { documents, documentSnapshots, documentUpdates } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Tx } from '~/core/write'
import { Whereabouts } from '~/editor/moved/whereabouts'
import { carryThreads } from '../comments/carry.server'
import { readAsFarAsPossible, type ReadableText, type StoredChange } from './readable-text'

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

/**
 * Reads a text: the snapshot, and what came after it. An empty text for a document that nobody has written in.
 * @throws Refusal `document-damaged` when a part of it cannot be read: what is made of a text is made of all of it
 */
export async function loadText({ db }: Pick<Scope, 'db'>, documentId: string): Promise<StoredText> {
  const { snapshot, changes } = await storedParts(db, documentId)
  const parts = [...(snapshot ? [snapshot] : []), ...changes]
  const sequence = parts.at(-1)?.sequence ?? 0
  if (!parts.length) return { state: Y.encodeStateAsUpdate(new Y.Doc()), sequence }
  try {
    // Of several each is taken apart when they are merged; one alone would be handed on unread.
    const [only, ...more] = parts
    if (only && !more.length) Y.decodeUpdate(only.update)
    return { state: mergeUpdates(parts.map(({ update }) => update)), sequence }
  } catch {
    // Not even bytes that Yjs can take apart: then it is read with care.
    const { doc } = whole(await readText({ db }, documentId))
    return { state: Y.encodeStateAsUpdate(doc), sequence }
  }
}

/**
 * Reads a text as far as it can be read, as a Yjs document of one's own: changing it changes nothing that is stored.
 * A snapshot that cannot be read loses nothing, as the changes that it holds are kept.
 */
export async function readText({ db }: Pick<Scope, 'db'>, documentId: string): Promise<ReadableText> {
  const { snapshot, changes } = await storedParts(db, documentId)
  try {
    return readAsFarAsPossible(changes, snapshot)
  } catch {
    // The snapshot is what could not be read.
    return readAsFarAsPossible(await changesOf(db, documentId))
  }
}

async function storedParts(db: Scope['db'], documentId: string) {
  const [row] = await snapshotOf(db, 1).execute({ documentId })
  const snapshot = row && { sequence: row.sequence, update: row.state }
  return { snapshot, changes: await changesOf(db, documentId, { after: row?.sequence ?? 0 }) }
}

const snapshotOf = prepared((db) =>
  db
    .select()
    .from(documentSnapshots)
    .where(eq(documentSnapshots.documentId, sql.placeholder('documentId')))
    .prepare(),
)

/** The highest number that the column holds. */
const highest = 2 ** 31 - 1

/** The changes of a text in order, all or those between two numbers. */
async function changesOf(
  db: Scope['db'],
  documentId: string,
  { after = 0, upTo = highest }: { after?: number; upTo?: number } = {},
): Promise<StoredChange[]> {
  return changesBetween(db, 1).execute({ documentId, after, upTo })
}

const changesBetween = prepared((db) =>
  db
    .select({ update: documentUpdates.update, sequence: documentUpdates.sequence })
    .from(documentUpdates)
    .where(
      and(
        eq(documentUpdates.documentId, sql.placeholder('documentId')),
        eq(documentUpdates.setAside, false),
        gt(documentUpdates.sequence, sql.placeholder('after')),
        lte(documentUpdates.sequence, sql.placeholder('upTo')),
      ),
    )
    .orderBy(asc(documentUpdates.sequence))
    .prepare(),
)

function whole(text: ReadableText): ReadableText {
  if (text.unreadableFrom !== null) throw new Refusal('conflict', 'document-damaged')
  return text
}

/** The text as it stood after one of its changes, by the number of that change: what somebody had before them then. */
export async function docAt({ db }: Pick<Scope, 'db'>, documentId: string, sequence: number): Promise<Y.Doc> {
  return readAsFarAsPossible(await changesOf(db, documentId, { upTo: sequence })).doc
}

/** The text, as far as it can be read, for a page that shows it. */
export async function loadDoc(scope: Pick<Scope, 'db'>, documentId: string): Promise<Y.Doc> {
  return (await readText(scope, documentId)).doc
}

/**
 * The text for what will stand: an edition, a new text made from it, a change by command.
 * @throws Refusal `document-damaged` when a part of it cannot be read
 */
export async function loadWholeDoc(scope: Pick<Scope, 'db'>, documentId: string): Promise<Y.Doc> {
  return whole(await readText(scope, documentId)).doc
}

/** Appends changes, in order. The caller has proved that their authors may write. */
export async function appendUpdates(tx: Tx, updates: readonly TextUpdate[]): Promise<void> {
  for (let from = 0; from < updates.length; from += mostTogether)
    await appendTogether(tx, updates.slice(from, from + mostTogether))
}

/** A statement for each number of rows is kept: for any number there might be, it would be put together each time. */
const mostTogether = 32

async function appendTogether(tx: Tx, updates: readonly TextUpdate[]): Promise<void> {
  const counts = new Map<string, number>()
  const places = updates.map(({ documentId }) => {
    const place = (counts.get(documentId) ?? 0) + 1
    counts.set(documentId, place)
    return place
  })
  await insertUpdates(tx.db, updates.length).execute({
    at: tx.now,
    ...numbered(
      'document',
      updates.map(({ documentId }) => documentId),
    ),
    ...numbered('place', places),
    ...numbered(
      'update',
      updates.map(({ update }) => Buffer.from(update)),
    ),
    ...numbered(
      'user',
      updates.map(({ userId }) => userId),
    ),
  })
}

/** A change is numbered from the newest that the document had before the statement, which is found along the index. */
const insertUpdates = prepared((db, count) =>
  db
    .insert(documentUpdates)
    .values(
      Array.from({ length: count }, (_, nth) => ({
        documentId: sql.placeholder(`document${nth}`),
        sequence: sql`(select coalesce(max(${documentUpdates.sequence}), 0) from ${documentUpdates}
          where ${documentUpdates.documentId} = ${sql.placeholder(`document${nth}`)})
          + ${sql.placeholder(`place${nth}`)}`,
        update: sql.placeholder(`update${nth}`),
        userId: sql.placeholder(`user${nth}`),
        at: sql.placeholder('at'),
      })),
    )
    .prepare(),
)

/**
 * Changes a text by command, in this transaction: `change` gets the stored text, and where letters have come to by what it has
 * done so far, and says whether it changed it. What is said of words goes with them.
 * After the commit those who have it open get the same update.
 */
export async function changeText(
  tx: Tx,
  documentId: string,
  change: (doc: Y.Doc, moves: Whereabouts) => boolean,
): Promise<boolean> {
  const doc = await loadWholeDoc(tx, documentId)
  const before = Y.encodeStateVector(doc)
  const moves = new Whereabouts()
  doc.on('beforeObserverCalls', moves.note)
  if (!change(doc, moves)) return false
  const update = Y.encodeStateAsUpdate(doc, before)
  await appendUpdates(tx, [{ documentId, update, userId: tx.actorId }])
  await carryThreads(tx, documentId, moves)
  await tx.db.update(documents).set({ updatedAt: tx.now }).where(eq(documents.id, documentId))
  tx.onCommit(() => tx.bus.emit('document-updated', { documentId, update }))
  return true
}

/**
 * Merges all updates so far into a snapshot, so that the next to open the document reads one row. Updates are kept: they are its history.
 * @param built the text as it was built without a fault, change by change: what is stored need not be built again to be trusted
 */
export async function compactText(tx: Tx, documentId: string, built?: Y.Doc): Promise<void> {
  const { state, sequence } = await loadText(tx, documentId)
  if (sequence === 0) return
  const row = { sequence, state: Buffer.from(state), at: tx.now, ...keptOfWhole(state, built) }
  await keepSnapshot(tx.db, 1).execute({ documentId, ...row })
}

const keepSnapshot = prepared((db) =>
  db
    .insert(documentSnapshots)
    .values({
      documentId: sql.placeholder('documentId'),
      sequence: sql.placeholder('sequence'),
      state: sql.placeholder('state'),
      at: sql.placeholder('at'),
      stateVector: sql.placeholder('stateVector'),
      wholeSha256: sql.placeholder('wholeSha256'),
    })
    .onConflictDoUpdate({
      target: documentSnapshots.documentId,
      set: {
        sequence: sql`excluded.sequence`,
        state: sql`excluded.state`,
        at: sql`excluded.at`,
        stateVector: sql`excluded."stateVector"`,
        wholeSha256: sql`excluded."wholeSha256"`,
      },
    })
    .prepare(),
)

/** What is kept beside a merged text, so that it can be handed on without a look into it. */
function keptOfWhole(state: Uint8Array, built: Y.Doc | undefined) {
  const unknown = { stateVector: null, wholeSha256: null }
  if (!built) return unknown
  const stateVector = Buffer.from(Y.encodeStateVectorFromUpdate(state))
  if (!saysTheSame(stateVector, Y.encodeStateVector(built))) return unknown
  return { stateVector, wholeSha256: sha256Of(state, stateVector) }
}

/** A text as it is handed to those who have nothing of it yet: all of it, and what that holds of each writer. */
export interface WholeText {
  update: Uint8Array
  stateVector: Uint8Array
}

/**
 * The stored text as bytes that can be handed on without being built: null when something has come after the snapshot, or it
 * is not, to the bit, one that was once built without a fault.
 */
export async function wholeText({ db }: Pick<Scope, 'db'>, documentId: string): Promise<WholeText | null> {
  const [snapshot] = await snapshotOf(db, 1).execute({ documentId })
  if (snapshot && !snapshot.wholeSha256) return null
  const [later] = await anyAfter(db, 1).execute({ documentId, after: snapshot?.sequence ?? 0 })
  if (later) return null
  if (!snapshot) return emptyText
  const { state, stateVector, wholeSha256 } = snapshot
  if (sha256Of(state, ...(stateVector ? [stateVector] : [])) !== wholeSha256) return null
  return { update: state, stateVector: stateVector ?? Y.encodeStateVectorFromUpdate(state) }
}

const anyAfter = prepared((db) =>
  db
    .select({ sequence: documentUpdates.sequence })
    .from(documentUpdates)
    .where(
      and(
        eq(documentUpdates.documentId, sql.placeholder('documentId')),
        gt(documentUpdates.sequence, sql.placeholder('after')),
      ),
    )
    .limit(1)
    .prepare(),
)

/** What Yjs writes for a text without anything in it. */
const emptyText: WholeText = {
  update: Y.encodeStateAsUpdate(new Y.Doc()),
  stateVector: Y.encodeStateVector(new Y.Doc()),
}

function saysTheSame(one: Uint8Array, other: Uint8Array): boolean {
  const stored = Y.decodeStateVector(one)
  const built = Y.decodeStateVector(other)
  return stored.size === built.size && [...stored].every(([client, clock]) => built.get(client) === clock)
}

function sha256Of(...parts: Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}
