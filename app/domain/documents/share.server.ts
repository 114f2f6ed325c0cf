import { and, eq, isNull } from 'drizzle-orm'
import { documentShares, workspaces } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import { refuseUnfit } from '../guardrail/refuse.server'
import type { GrantedDocument } from './access.server'
import type { ShareFields } from './fields'

/**
 * Opens a document to another workspace. A share that is there at another level is ended and given anew: its row says
 * who could do what, and when.
 * @throws Refusal for the document's own workspace, one that is not there, when nothing would change, or while it holds
 *   what must not stand in it
 */
export async function shareDocument(
  tx: Tx,
  document: GrantedDocument<'document.manage'>,
  { workspaceId, level }: ShareFields,
): Promise<string> {
  const [other] = await tx.db
    .select({ id: workspaces.id, slug: workspaces.slug })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId))
  if (!other || other.id === document.workspaceId) {
    throw new Refusal('invalid', 'choice', { field: 'workspaceId' })
  }
  const now = document.shares.find((share) => share.workspaceId === workspaceId)
  if (now?.level === level) throw new Refusal('conflict', 'shared-already')
  await refuseUnfit(tx, document.id)
  await tx.db
    .update(documentShares)
    .set({ endedBy: tx.actorId, endedAt: tx.now })
    .where(
      and(
        eq(documentShares.documentId, document.id),
        eq(documentShares.workspaceId, workspaceId),
        isNull(documentShares.endedAt),
      ),
    )
  const id = newId()
  await tx.db
    .insert(documentShares)
    .values({ id, documentId: document.id, workspaceId, level, sharedBy: tx.actorId, sharedAt: tx.now })
  await tx.record('document.shared', {
    workspaceId: document.workspaceId,
    object: { kind: 'document', id: document.id },
    detail: { title: document.title, with: other.slug, level },
  })
  tx.onCommit(() => tx.bus.emit('document-access-changed', { documentId: document.id }))
  tx.signal(`document:${document.id}`, `workspace:${document.workspaceId}`, `workspace:${workspaceId}`)
  return id
}
