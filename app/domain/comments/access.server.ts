import { eq } from 'drizzle-orm'
import { comments, threads } from '#db/schema'
import { createGrant, type Granted } from '~/core/grant'
import type { Scope } from '~/core/scope'
import { loadDocument } from '../documents/access.server'
import { commentRules, threadRules, type CommentThing, type ThreadThing } from './policy'

export type GrantedThread<Action extends string> = Granted<Action, ThreadThing>
export type GrantedComment<Action extends string> = Granted<Action, CommentThing>

/** The one way to a thread that one may act on. */
export const grantThread = createGrant({ load: loadThread, rules: threadRules, read: 'thread.read' })

/** The one way to a comment that one may change. */
export const grantComment = createGrant({ load: loadComment, rules: commentRules, read: 'comment.read' })

async function loadThread(scope: Scope, id: string): Promise<ThreadThing | null> {
  const [row] = await scope.db.select().from(threads).where(eq(threads.id, id))
  const document = row ? await loadDocument(scope, row.documentId) : null
  if (!row || !document) return null
  const { kind, authorId, replacement, format, anchorFrom: from, anchorTo: to, quote, thing } = row
  return { id, document, kind, authorId, replacement, format, anchor: { from, to, quote, thing } }
}

async function loadComment(scope: Scope, id: string): Promise<CommentThing | null> {
  const [row] = await scope.db
    .select({ threadId: threads.id, documentId: threads.documentId, authorId: comments.authorId })
    .from(comments)
    .innerJoin(threads, eq(threads.id, comments.threadId))
    .where(eq(comments.id, id))
  const document = row ? await loadDocument(scope, row.documentId) : null
  return row && document ? { id, threadId: row.threadId, authorId: row.authorId, document } : null
}
