import { and, eq, isNull } from 'drizzle-orm'
import { documentShares } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import type { GrantedDocument } from './access.server'

/**
 * Ends a share. The row stays and says how long the other workspace could see the document.
 * @throws Refusal when the document has no such share now
 */
export async function endShare(
  tx: Tx,
  document: GrantedDocument<'document.manage'>,
  shareId: string,
): Promise<void> {
  const [share] = await tx.db
    .select()
    .from(documentShares)
    .where(
      and(
        eq(documentShares.id, shareId),
        eq(documentShares.documentId, document.id),
        isNull(documentShares.endedAt),
      ),
    )
  if (!share) throw new Refusal('not-found')
  await tx.db
    .update(documentShares)
    .set({ endedBy: tx.actorId, endedAt: tx.now })
    .where(eq(documentShares.id, shareId))
  await tx.record('document.unshared', {
    workspaceId: document.workspaceId,
    object: { kind: 'document', id: document.id },
    detail: { title: document.title, level: share.level },
  })
  tx.onCommit(() => tx.bus.emit('document-access-changed', { documentId: document.id }))
  tx.signal(`document:${document.id}`, `workspace:${document.workspaceId}`, `workspace:${share.workspaceId}`)
}
