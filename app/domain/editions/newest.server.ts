import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import { documents, editions, editionWithdrawals, series } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { visibleDocuments } from '../documents/access.server'

/** The editions that a workspace published last and that stand, as far as the viewer may read their documents. */
export async function newestEditions(scope: Scope, viewer: Viewer, workspaceId: string, limit: number) {
  // As a condition on the series that is joined, it would be a walk through everybody's editions.
  const ofWorkspace = scope.db
    .select({ id: series.id })
    .from(series)
    .where(eq(series.workspaceId, workspaceId))
  const rows = await scope.db
    .select({
      id: editions.id,
      number: editions.number,
      title: editions.title,
      language: editions.language,
      publishedOn: editions.publishedOn,
      kind: series.kind,
    })
    .from(editions)
    .innerJoin(series, eq(series.id, editions.seriesId))
    .innerJoin(documents, eq(documents.id, editions.documentId))
    .leftJoin(editionWithdrawals, eq(editionWithdrawals.editionId, editions.id))
    .where(
      and(
        inArray(editions.seriesId, ofWorkspace),
        isNull(editionWithdrawals.editionId),
        visibleDocuments(viewer, scope),
      ),
    )
    .orderBy(desc(editions.publishedAt), desc(editions.id))
    .limit(limit)
  return rows
}
