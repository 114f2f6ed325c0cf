import { eq } from 'drizzle-orm'
import { comments } from '#db/schema'
import { roleIn, type Viewer } from '~/core/viewer'
import type { Scope } from '~/core/scope'
import type { Tx } from '~/core/write'
import { loadViewer } from '~/domain/people/viewer.server'
import { notify } from '~/domain/notices/notify.server'
import type { NoticeKind } from '~/core/notice-kinds'
import { slugOf } from '../documents/address.server'
import { actsIn, documentRules } from '../documents/policy'
import type { ThreadThing } from './policy'

/** Those who have spoken in a thread, with whoever began it. */
export async function speakersIn({ db }: Pick<Scope, 'db'>, thread: ThreadThing): Promise<string[]> {
  const rows = await db
    .selectDistinct({ authorId: comments.authorId })
    .from(comments)
    .where(eq(comments.threadId, thread.id))
  return [...new Set([thread.authorId, ...rows.map(({ authorId }) => authorId)])]
}

/** Tells people of something in a thread: those who may still read it, each by the workspace that lets them. */
export async function tellOfThread(
  tx: Tx,
  viewer: Viewer,
  thread: ThreadThing,
  notice: { kind: NoticeKind; userIds: readonly string[] },
): Promise<void> {
  const { document } = thread
  for (const userId of notice.userIds) {
    const told = await loadViewer(tx.db, userId, tx.today)
    if (!told || !documentRules['document.read'](told, document)) continue
    const workspaceId = actsIn(told, document)
    if (roleIn(told, workspaceId) === null) continue
    const slug = await slugOf(tx, workspaceId)
    await notify(tx, [userId], {
      kind: notice.kind,
      workspaceId,
      href: `/workspaces/${slug}/documents/${document.id}/comments/${thread.id}`,
      detail: { title: document.title, name: viewer.name },
    })
  }
}
