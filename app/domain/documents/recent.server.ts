import { and, desc, eq, exists, isNull, or, sql } from 'drizzle-orm'
import { documents, documentShares } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { visibleDocuments } from './access.server'

/** The documents of a workspace, and those shared with it, that changed last, as far as the viewer may read them. */
export async function recentDocuments(scope: Scope, viewer: Viewer, workspaceId: string, limit: number) {
  const { db } = scope
  const typed = sql`(select newest."at" from document_updates as newest where newest."documentId" = ${documents}."id" order by newest."sequence" desc limit 1)`
  const changed = sql`case when ${typed} > ${documents.updatedAt} then ${typed} else ${documents.updatedAt} end`
  const sharedHere = exists(
    db
      .select({ one: sql`1` })
      .from(documentShares)
      .where(
        and(
          eq(documentShares.documentId, documents.id),
          eq(documentShares.workspaceId, workspaceId),
          isNull(documentShares.endedAt),
        ),
      ),
  )
  const rows = await db
    .select({ document: documents, changedAt: changed.mapWith(documents.updatedAt) })
    .from(documents)
    .where(and(or(eq(documents.workspaceId, workspaceId), sharedHere), visibleDocuments(viewer, scope)))
    .orderBy(desc(changed), desc(documents.id))
    .limit(limit)
  return rows.map(({ document: { id, title, kind, state, language }, changedAt }) => ({
    id,
    title,
    kind,
    state,
    language,
    changedAt: changedAt.toISOString(),
  }))
}
