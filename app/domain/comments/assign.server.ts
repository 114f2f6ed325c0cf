import { and, eq, isNull } from 'drizzle-orm'
import { suggestionDecisions, threadResolutions, threads } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedThread } from './access.server'
import { assignableIn } from './assignees.server'
import { tellOfThread } from './tell.server'

/**
 * Says who is to see to a thread, or that nobody is any longer. The one who is newly given it is told.
 * @throws Refusal when it is decided or resolved, or the person may not comment on the document
 */
export async function assignThread(
  tx: Tx,
  viewer: Viewer,
  thread: GrantedThread<'thread.assign'>,
  assigneeId: string | null,
): Promise<void> {
  const { id, document } = thread
  await requireOpen(tx, id)
  const assignable = assigneeId ? await assignableIn(tx, viewer, thread) : []
  const assignee = assignable.find((person) => person.id === assigneeId) ?? null
  if (assigneeId && !assignee) throw new Refusal('invalid', 'choice', { field: 'assigneeId' })
  const [before] = await tx.db
    .select({ assigneeId: threads.assigneeId })
    .from(threads)
    .where(eq(threads.id, id))
  if (before?.assigneeId === assigneeId) return
  await tx.db
    .update(threads)
    .set({ assigneeId, assigneeOrganisationId: assignee?.organisationId ?? null })
    .where(eq(threads.id, id))
  await tx.record(assigneeId ? 'thread.assigned' : 'thread.unassigned', {
    workspaceId: document.workspaceId,
    object: { kind: 'document', id: document.id },
    detail: { title: document.title, threadId: id, assignedTo: assigneeId },
  })
  if (assigneeId) await tellOfThread(tx, viewer, thread, { kind: 'comment_assigned', userIds: [assigneeId] })
  tx.signal(`document:${document.id}`)
}

async function requireOpen({ db }: Tx, threadId: string): Promise<void> {
  const [decision] = await db
    .select({ outcome: suggestionDecisions.outcome })
    .from(suggestionDecisions)
    .where(eq(suggestionDecisions.threadId, threadId))
  if (decision) throw new Refusal('conflict', 'suggestion-decided')
  const [resolution] = await db
    .select({ id: threadResolutions.id })
    .from(threadResolutions)
    .where(and(eq(threadResolutions.threadId, threadId), isNull(threadResolutions.reopenedAt)))
  if (resolution) throw new Refusal('conflict', 'thread-resolved')
}
