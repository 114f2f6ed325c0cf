import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { documents, procedurePapers } from '#db/schema'
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

/** The documents that go with a proposal, by title. */
export async function papersOf({ db }: Pick<Scope, 'db'>, procedureId: string) {
  return db
    .select({ id: documents.id, title: documents.title, version: procedurePapers.version })
    .from(procedurePapers)
    .innerJoin(documents, eq(documents.id, procedurePapers.documentId))
    .where(eq(procedurePapers.procedureId, procedureId))
    .orderBy(asc(documents.title), asc(documents.id))
    .limit(50)
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
