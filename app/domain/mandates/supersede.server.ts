import { and, eq, inArray, ne } from 'drizzle-orm'
import { documents, mandateAdoptions, mandates } from '#db/schema'
import type { Store } from '~/core/store'
import { write, type Tx } from '~/core/write'
import { moveOn } from '../documents/move-on.server'
import { mandateInForce } from './in-force.server'

/**
 * Marks the versions that the one in force has replaced. Run when a version is adopted, and daily for those that were
 * adopted to be in force from a later date.
 */
export async function supersedeMandates(tx: Tx, workspaceId: string): Promise<void> {
  const inForce = await mandateInForce(tx, workspaceId, tx.today)
  if (!inForce) return
  const earlier = await tx.db
    .select({ document: documents, inForceFrom: mandateAdoptions.inForceFrom })
    .from(mandates)
    .innerJoin(mandateAdoptions, eq(mandateAdoptions.mandateId, mandates.id))
    .innerJoin(documents, eq(documents.id, mandates.documentId))
    .where(
      and(
        eq(mandates.workspaceId, workspaceId),
        ne(mandates.id, inForce.id),
        inArray(documents.state, ['decided', 'published']),
      ),
    )
  for (const { document, inForceFrom } of earlier) {
    if (inForceFrom > inForce.inForceFrom) continue
    await moveOn(tx, document, { from: ['decided', 'published'], to: 'superseded' })
  }
}

/** The same for every workspace that has a mandate: what the clock does, for versions that come into force on a date. */
export async function supersedeEverywhere(store: Store): Promise<void> {
  const rows = await store.database.reader.selectDistinct({ id: mandates.workspaceId }).from(mandates)
  for (const { id } of rows) await write(store, null, (tx) => supersedeMandates(tx, id))
}
