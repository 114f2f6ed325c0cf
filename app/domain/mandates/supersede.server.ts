import { and, eq, inArray, lte } from 'drizzle-orm'
import { documents, mandateAdoptions, mandateRevocations, mandates } from '#db/schema'
import type { Store } from '~/core/store'
import { write, type Tx } from '~/core/write'
import { moveOn } from '../documents/move-on.server'

/**
 * Marks the versions that are in force no more: replaced, or revoked. Run when a version is adopted or revoked, and daily
 * for those that end on a later date.
 */
export async function supersedeMandates(tx: Tx, workspaceId: string): Promise<void> {
  const over = await tx.db
    .select({ document: documents, reason: mandateRevocations.reason })
    .from(mandateAdoptions)
    .innerJoin(mandates, eq(mandates.id, mandateAdoptions.mandateId))
    .innerJoin(documents, eq(documents.id, mandates.documentId))
    .leftJoin(mandateRevocations, eq(mandateRevocations.mandateId, mandates.id))
    .where(
      and(
        eq(mandateAdoptions.workspaceId, workspaceId),
        lte(mandateAdoptions.endsBefore, tx.today),
        inArray(documents.state, ['decided', 'published']),
      ),
    )
  for (const { document, reason } of over) {
    const to = reason === null ? 'superseded' : 'withdrawn'
    await moveOn(tx, document, { from: ['decided', 'published'], to, reason })
  }
}

/** The same for every workspace that has a mandate: what the clock does, for versions that end on a date. */
export async function supersedeEverywhere(store: Store): Promise<void> {
  const rows = await store.database.reader.selectDistinct({ id: mandates.workspaceId }).from(mandates)
  for (const { id } of rows) await write(store, null, (tx) => supersedeMandates(tx, id))
}
