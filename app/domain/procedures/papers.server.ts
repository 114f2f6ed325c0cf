import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { documents, documentUpdates, documentVersions, procedurePapers } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { visibleDocuments } from '~/domain/documents/access.server'

/** Documents of the group that may go with a proposal, newest first: those the viewer may read. */
export async function possiblePapers(scope: Scope, viewer: Viewer, workspaceId: string) {
  return scope.db
    .select({ id: documents.id, title: documents.title })
    .from(documents)
    .where(and(eq(documents.workspaceId, workspaceId), visibleDocuments(viewer, scope)))
    .orderBy(desc(documents.updatedAt), asc(documents.id))
    .limit(50)
}

/**
 * The documents that go with a proposal, by title: those that the viewer may read, and whether something has been written
 * in them since it was sent. The caller has proved that the proposal may be read.
 */
export async function papersOf(scope: Scope, viewer: Viewer, procedureId: string) {
  const newest = sql<number>`coalesce((select max(written."sequence") from ${documentUpdates} as written where written."documentId" = ${documents.id}), 0)`
  const rows = await scope.db
    .select({
      id: documents.id,
      title: documents.title,
      version: procedurePapers.version,
      kept: documentVersions.sequence,
      newest,
    })
    .from(procedurePapers)
    .innerJoin(documents, eq(documents.id, procedurePapers.documentId))
    .leftJoin(
      documentVersions,
      and(
        eq(documentVersions.documentId, procedurePapers.documentId),
        eq(documentVersions.number, procedurePapers.version),
      ),
    )
    .where(and(eq(procedurePapers.procedureId, procedureId), visibleDocuments(viewer, scope)))
    .orderBy(asc(documents.title), asc(documents.id))
    .limit(50)
  return rows.map(({ kept, newest: last, ...paper }) => ({
    ...paper,
    hasChanged: kept !== null && Number(last) > kept,
  }))
}

/**
 * Lets these documents, and no others, go with a proposal.
 * @throws Refusal for one of another workspace, or that the viewer may not read
 */
export async function setPapers(
  tx: Tx,
  viewer: Viewer,
  procedure: { id: string; workspaceId: string },
  documentIds: readonly string[],
): Promise<void> {
  await tx.db.delete(procedurePapers).where(eq(procedurePapers.procedureId, procedure.id))
  if (!documentIds.length) return
  const found = await tx.db
    .select({ id: documents.id })
    .from(documents)
    .where(
      and(
        inArray(documents.id, [...documentIds]),
        eq(documents.workspaceId, procedure.workspaceId),
        visibleDocuments(viewer, tx),
      ),
    )
  if (found.length !== documentIds.length) throw new Refusal('invalid', 'choice', { field: 'documentId' })
  await tx.db
    .insert(procedurePapers)
    .values(documentIds.map((documentId) => ({ procedureId: procedure.id, documentId })))
}
