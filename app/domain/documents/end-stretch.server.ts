import { eq, sql } from 'drizzle-orm'
import { documents } from '#db/schema'
import { prepared } from '~/core/prepared'
import type { Tx } from '~/core/write'
import { keepVersion } from '../versions/keep.server'

/**
 * Notes in the log who has worked on a text, and keeps a version of it: once per stretch of work, not per keystroke.
 * @param writers ids of people
 */
export async function endStretch(tx: Tx, documentId: string, writers: readonly string[]): Promise<void> {
  const [document] = await placeAndTitle(tx.db, 1).execute({ documentId })
  if (!document) return
  await touch(tx.db, 1).execute({ documentId, at: tx.now })
  await keepVersion(tx, documentId, { kind: 'stretch' })
  for (const actorId of writers) {
    await tx.record('document.edited', {
      ...{ actorId, workspaceId: document.workspaceId },
      object: { kind: 'document', id: documentId },
      detail: { title: document.title },
    })
  }
  tx.signal(`workspace:${document.workspaceId}`, `document:${documentId}`)
}

const placeAndTitle = prepared((db) =>
  db
    .select({ workspaceId: documents.workspaceId, title: documents.title })
    .from(documents)
    .where(eq(documents.id, sql.placeholder('documentId')))
    .prepare(),
)

const touch = prepared((db) =>
  db
    .update(documents)
    .set({ updatedAt: sql`${sql.param(sql.placeholder('at'), documents.updatedAt)}` })
    .where(eq(documents.id, sql.placeholder('documentId')))
    .prepare(),
)
