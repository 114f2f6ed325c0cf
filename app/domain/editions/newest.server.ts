import { and, desc, eq, isNull } from 'drizzle-orm'
import { documents, editions, editionWithdrawals, series } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { visibleDocuments } from '../documents/access.server'

/** The editions that a workspace published last and that stand, as far as the viewer may read their documents. */
export async function newestEditions(scope: Scope, viewer: Viewer, workspaceId: string, limit: number) {
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
        eq(series.workspaceId, workspaceId),
        isNull(editionWithdrawals.editionId),
        visibleDocuments(viewer, scope),
      ),
    )
    .orderBy(desc(editions.publishedAt), desc(editions.id))
    .limit(limit)
  return rows
}
