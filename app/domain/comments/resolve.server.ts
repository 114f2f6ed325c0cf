import { and, eq, isNull } from 'drizzle-orm'
import { threadResolutions } from '#db/schema'
import { newId } from '~/core/ids'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedThread } from './access.server'

type Resolvable = GrantedThread<'thread.resolve'>

/** Puts a thread aside as dealt with. One that is resolved stays so: the first who did it is the one who stands. */
export async function resolveThread(tx: Tx, viewer: Viewer, thread: Resolvable): Promise<void> {
  if (await standing(tx, thread)) return
  await tx.db
    .insert(threadResolutions)
    .values({ id: newId(), threadId: thread.id, resolvedBy: viewer.id, resolvedAt: tx.now })
  await tell(tx, thread, 'thread.resolved')
}

/** Takes a resolved thread up again. */
export async function reopenThread(tx: Tx, viewer: Viewer, thread: Resolvable): Promise<void> {
  const resolution = await standing(tx, thread)
  if (!resolution) return
  await tx.db
    .update(threadResolutions)
    .set({ reopenedBy: viewer.id, reopenedAt: tx.now })
    .where(eq(threadResolutions.id, resolution.id))
  await tell(tx, thread, 'thread.reopened')
}

async function standing({ db }: Tx, thread: Resolvable) {
  const [resolution] = await db
    .select({ id: threadResolutions.id })
    .from(threadResolutions)
    .where(and(eq(threadResolutions.threadId, thread.id), isNull(threadResolutions.reopenedAt)))
  return resolution
}

async function tell(tx: Tx, { id, document }: Resolvable, action: 'thread.resolved' | 'thread.reopened') {
  await tx.record(action, {
    workspaceId: document.workspaceId,
    object: { kind: 'document', id: document.id },
    detail: { title: document.title, threadId: id },
  })
  tx.signal(`document:${document.id}`)
}
