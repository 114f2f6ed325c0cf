import { and, desc, eq, gte, isNull, lt } from 'drizzle-orm'
import { documents, documentSnapshots, documentUpdates, users } from '#db/schema'
import * as Y from 'yjs'
import type { Scope } from '~/core/scope'
import type { Tx } from '~/core/write'
import { notify } from '../notices/notify.server'
import { keepVersion } from '../versions/keep.server'
import { peopleIn } from '../workspaces/people-in.server'
import { documentHref, slugOf } from './address.server'
import type { GrantedDocument } from './access.server'
import { readText } from './text.server'

/** What is known of a text that cannot be read to its end. */
export interface Damage {
  /** When the newest change that can be read was made, and by whom; null when none can. */
  readableTo: { at: string; by: string | null } | null
  /** How many stored changes are left out, and who made them. */
  leftOut: number
  writers: string[]
}

/**
 * Marks a text as one that cannot be read to its end. From then on it is read only, and those who run the workspace know.
 * Once: whoever opens it next finds it marked.
 */
export async function markDamaged(tx: Tx, documentId: string, unreadableFrom: number): Promise<void> {
  const [marked] = await tx.db
    .update(documents)
    .set({ unreadableFrom, updatedAt: tx.now })
    .where(and(eq(documents.id, documentId), isNull(documents.unreadableFrom)))
    .returning({ workspaceId: documents.workspaceId, title: documents.title })
  if (!marked) return
  const { workspaceId, title } = marked
  await tx.record('document.damaged', {
    workspaceId,
    object: { kind: 'document', id: documentId },
    detail: { title, number: unreadableFrom },
  })
  await notify(tx, await peopleIn(tx, workspaceId, ['chair', 'secretariat']), {
    kind: 'document_damaged',
    workspaceId,
    href: documentHref(await slugOf(tx, workspaceId), documentId),
    detail: { title },
  })
  tx.onCommit(() => tx.bus.emit('document-access-changed', { documentId }))
  tx.signal(`document:${documentId}`, `workspace:${workspaceId}`)
}

/** What can be said of the damage, for those who read the text; null when all of it can be read. */
export async function damageOf(scope: Scope, documentId: string): Promise<Damage | null> {
  const { db } = scope
  const [document] = await db
    .select({ unreadableFrom: documents.unreadableFrom })
    .from(documents)
    .where(eq(documents.id, documentId))
  const from = document?.unreadableFrom ?? null
  if (from === null) return null
  const own = eq(documentUpdates.documentId, documentId)
  const [last] = await db
    .select({ at: documentUpdates.at, by: users.name })
    .from(documentUpdates)
    .leftJoin(users, eq(users.id, documentUpdates.userId))
    .where(and(own, lt(documentUpdates.sequence, from)))
    .orderBy(desc(documentUpdates.sequence))
    .limit(1)
  const leftOut = and(own, gte(documentUpdates.sequence, from), eq(documentUpdates.setAside, false))
  const writers = await db
    .selectDistinct({ name: users.name })
    .from(documentUpdates)
    .innerJoin(users, eq(users.id, documentUpdates.userId))
    .where(leftOut)
  return {
    readableTo: last ? { at: last.at.toISOString(), by: last.by } : null,
    leftOut: await db.$count(documentUpdates, leftOut),
    writers: writers.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'nb')),
  }
}

/**
 * Goes on from what can be read of a damaged text. What cannot be is kept as it was stored, outside the text; those who
 * wrote it are told, as they may still know what it was. When all of it can be read again, nothing is left out.
 */
export async function goOnFromReadable(tx: Tx, document: GrantedDocument<'document.mend'>): Promise<void> {
  const { id, workspaceId, title } = document
  const { doc, unreadableFrom } = await readText(tx, id)
  await tx.db.update(documents).set({ unreadableFrom: null, updatedAt: tx.now }).where(eq(documents.id, id))
  const leftOut = unreadableFrom === null ? [] : await setAside(tx, id, unreadableFrom, doc)
  await keepVersion(tx, id, { kind: 'stretch' })
  await tx.record('document.mended', {
    workspaceId,
    object: { kind: 'document', id },
    detail: { title, number: leftOut.length },
  })
  await notify(tx, new Set(leftOut.flatMap(({ userId }) => userId ?? [])), {
    kind: 'document_changes_set_aside',
    workspaceId,
    href: documentHref(await slugOf(tx, workspaceId), id),
    detail: { title },
  })
  tx.onCommit(() => {
    tx.bus.emit('document-mended', { documentId: id })
    tx.bus.emit('document-access-changed', { documentId: id })
  })
  tx.signal(`document:${id}`, `workspace:${workspaceId}`)
}

/** What is read from now on is `doc`, and what comes after. */
async function setAside(tx: Tx, documentId: string, from: number, doc: Y.Doc) {
  const rows = await tx.db
    .update(documentUpdates)
    .set({ setAside: true })
    .where(and(eq(documentUpdates.documentId, documentId), gte(documentUpdates.sequence, from)))
    .returning({ sequence: documentUpdates.sequence, userId: documentUpdates.userId })
  const sequence = rows.reduce((newest, row) => Math.max(newest, row.sequence), from)
  const snapshot = { sequence, state: Buffer.from(Y.encodeStateAsUpdate(doc)), at: tx.now }
  await tx.db
    .insert(documentSnapshots)
    .values({ documentId, ...snapshot })
    .onConflictDoUpdate({ target: documentSnapshots.documentId, set: snapshot })
  return rows
}
