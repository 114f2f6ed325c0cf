import { eq } from 'drizzle-orm'
import { comments } from '#db/schema'
import type { Tx } from '~/core/write'
import type { GrantedComment } from './access.server'

/** Changes one's own comment; readers see that, and when. */
export async function editComment(
  tx: Tx,
  comment: GrantedComment<'comment.edit'>,
  text: string,
): Promise<void> {
  const { document } = comment
  await tx.db.update(comments).set({ text, editedAt: tx.now }).where(eq(comments.id, comment.id))
  await tx.record('comment.edited', {
    workspaceId: document.workspaceId,
    object: { kind: 'document', id: document.id },
    detail: { title: document.title, threadId: comment.threadId },
  })
  tx.signal(`document:${document.id}`)
}
