import { and, eq, isNull } from 'drizzle-orm'
import { documents, documentTransitions, editions, editionWithdrawals } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedEdition } from './access.server'
import { indexSeries } from './index-series.server'

/**
 * Withdraws an edition. Its page stays and says so, with the reason; its files are no longer given out.
 * @throws Refusal when it is withdrawn already
 */
export async function withdrawEdition(
  tx: Tx,
  viewer: Viewer,
  edition: GrantedEdition<'edition.withdraw'>,
  { reason }: { reason: string },
): Promise<void> {
  const [already] = await tx.db
    .select({ editionId: editionWithdrawals.editionId })
    .from(editionWithdrawals)
    .where(eq(editionWithdrawals.editionId, edition.id))
  if (already) throw new Refusal('conflict', 'edition-withdrawn')
  await tx.db
    .insert(editionWithdrawals)
    .values({ editionId: edition.id, withdrawnBy: viewer.id, withdrawnAt: tx.now, reason })
  await moveDocument(tx, edition, reason)
  await indexSeries(tx, edition.seriesId)
  const { workspaceId } = edition.document
  await tx.record('edition.withdrawn', {
    workspaceId,
    object: { kind: 'edition', id: edition.id },
    detail: { title: edition.title, number: edition.number, reason },
  })
  tx.signal(`workspace:${workspaceId}`, `document:${edition.document.id}`)
}

/** The document is withdrawn with its last edition that stands; one that a newer version has superseded stays superseded. */
async function moveDocument(tx: Tx, edition: GrantedEdition<'edition.withdraw'>, reason: string) {
  const { id, state } = edition.document
  const standing = await tx.db
    .select({ id: editions.id })
    .from(editions)
    .leftJoin(editionWithdrawals, eq(editionWithdrawals.editionId, editions.id))
    .where(and(eq(editions.documentId, id), isNull(editionWithdrawals.editionId)))
    .limit(1)
  if (standing.length || state !== 'published') return
  await tx.db.update(documents).set({ state: 'withdrawn' }).where(eq(documents.id, id))
  await tx.db.insert(documentTransitions).values({
    id: newId(),
    documentId: id,
    fromState: state,
    toState: 'withdrawn',
    actorId: tx.actorId,
    at: tx.now,
    reason,
  })
}
