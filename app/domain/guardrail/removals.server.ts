import { desc, eq, inArray, isNull } from 'drizzle-orm'
import { documentRemovals, users } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Store } from '~/core/store'
import { write } from '~/core/write'
import type { GrantedDocument } from '../documents/access.server'

/** What was taken out of a document's history, the newest first: when, by whom and why. */
export async function removalsFrom({ db }: Scope, document: GrantedDocument<'document.read_history'>) {
  const rows = await db
    .select({ removal: documentRemovals, by: users.name })
    .from(documentRemovals)
    .innerJoin(users, eq(users.id, documentRemovals.removedBy))
    .where(eq(documentRemovals.documentId, document.id))
    .orderBy(desc(documentRemovals.removedAt), desc(documentRemovals.id))
    .limit(50)
  return rows.map(({ removal: { id, what, reason, removedAt }, by }) => ({
    ...{ id, what, reason, by },
    at: removedAt.toISOString(),
  }))
}

/**
 * Overwrites what was removed in the database's own files, when something has been removed since it was done last. What
 * is interrupted is done again at the next call.
 */
export async function overwriteRemoved(store: Store): Promise<void> {
  const waiting = await store.database.reader
    .select({ id: documentRemovals.id })
    .from(documentRemovals)
    .where(isNull(documentRemovals.overwrittenAt))
  if (!waiting.length) return
  await store.database.overwriteDeleted()
  const ids = waiting.map(({ id }) => id)
  await write(store, null, (tx) =>
    tx.db.update(documentRemovals).set({ overwrittenAt: tx.now }).where(inArray(documentRemovals.id, ids)),
  )
}
