import { and, desc, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import { documents, documentShares } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { visibleDocuments } from './access.server'

/**
 * The documents of a workspace, and those shared with it, that changed last, as far as the viewer may read them.
 * A text that is being written counts when its stretch of work ends.
 */
export async function recentDocuments(scope: Scope, viewer: Viewer, workspaceId: string, limit: number) {
  const sharedHere = scope.db
    .select({ id: documentShares.documentId })
    .from(documentShares)
    .where(and(eq(documentShares.workspaceId, workspaceId), isNull(documentShares.endedAt)))
  // Asked for apart, each is read from an index and no further than `limit`, however many documents there are.
  const [own, shared] = await Promise.all([
    newest(scope, viewer, eq(documents.workspaceId, workspaceId), limit),
    newest(scope, viewer, inArray(documents.id, sharedHere), limit),
  ])
  const both = new Map([...own, ...shared].map((row) => [row.id, row]))
  return [...both.values()]
    .sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime() || (a.id < b.id ? 1 : -1))
    .slice(0, limit)
    .map(({ updatedAt, ...row }) => ({ ...row, changedAt: updatedAt.toISOString() }))
}

function newest(scope: Scope, viewer: Viewer, where: SQL, limit: number) {
  const { id, title, kind, state, language, updatedAt } = documents
  return scope.db
    .select({ id, title, kind, state, language, updatedAt })
    .from(documents)
    .where(and(where, visibleDocuments(viewer, scope)))
    .orderBy(desc(updatedAt), desc(id))
    .limit(limit)
}
