import { comments } from '#db/schema'
import { newId } from '~/core/ids'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedThread } from './access.server'
import { speaksFor } from './speaks-for'
import { speakersIn, tellOfThread } from './tell.server'

/** Answers in a thread; those who have spoken in it are told. */
export async function replyInThread(
  tx: Tx,
  viewer: Viewer,
  thread: GrantedThread<'thread.reply'>,
  text: string,
): Promise<string> {
  const { document } = thread
  const id = newId()
  const userIds = await speakersIn(tx, thread)
  await tx.db.insert(comments).values({
    id,
    threadId: thread.id,
    authorId: viewer.id,
    organisationId: speaksFor(viewer, document),
    text,
    createdAt: tx.now,
  })
  await tx.record('comment.added', {
    workspaceId: document.workspaceId,
    object: { kind: 'document', id: document.id },
    detail: { title: document.title, threadId: thread.id },
  })
  await tellOfThread(tx, viewer, thread, { kind: 'comment_reply', userIds })
  tx.signal(`document:${document.id}`)
  return id
}
