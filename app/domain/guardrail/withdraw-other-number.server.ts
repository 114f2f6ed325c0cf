import { and, eq, isNull } from 'drizzle-orm'
import { documentOtherNumbers } from '#db/schema'
import { withoutIdentityNumbers } from '~/core/guardrail/national-identity-number'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedDocument } from '../documents/access.server'
import { keepFlags } from './flag.server'

/**
 * Takes back that a number in a document is another: where it still stands, it is flagged again and holds the document up.
 * What was sent, shared or published meanwhile stays as it is.
 * @throws Refusal when it was taken back already, or is forgotten
 */
export async function withdrawOtherNumber(
  tx: Tx,
  viewer: Viewer,
  document: GrantedDocument<'document.mark_other_number'>,
  { markedId, reason }: { markedId: string; reason: string },
): Promise<void> {
  const { id, workspaceId, title } = document
  const standing = and(
    eq(documentOtherNumbers.id, markedId),
    eq(documentOtherNumbers.documentId, id),
    isNull(documentOtherNumbers.withdrawnAt),
  )
  const withdrawn = await tx.db
    .update(documentOtherNumbers)
    .set({ withdrawnBy: viewer.id, withdrawnAt: tx.now, withdrawnReason: reason })
    .where(standing)
    .returning({ id: documentOtherNumbers.id })
  if (!withdrawn.length) throw new Refusal('conflict', 'number-not-set-aside')
  await tx.record('document.number_taken_back', {
    workspaceId,
    object: { kind: 'document', id },
    detail: { title: withoutIdentityNumbers(title) },
  })
  await keepFlags(tx, id)
}
