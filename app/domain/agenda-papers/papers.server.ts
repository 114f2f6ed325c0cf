import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { agendaItems, agendaPapers, documents, documentUpdates, documentVersions } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { visibleDocuments } from '~/domain/documents/access.server'
import { filesOfAgenda } from './files.server'

/** A document or a file that goes with an item, as it stood when the newest notice was sent. */
export interface AgendaPaper {
  id: string
  title: string
  /** The number of the version that was kept then; null while no notice has taken it along. */
  version: number | null
  /** Whether something has been written in it since. */
  hasChanged: boolean
  /** Of a file: its hash, where its bytes are handed out, or its page when they are not; and a small picture of a picture. */
  file?: { sha256: string; href: string; isBytes: boolean; thumbnail: string | null }
}

/** The papers of a meeting's items, by item: those that the viewer may read. The caller has proved that the items may be. */
export async function papersOfAgenda(
  scope: Scope,
  viewer: Viewer,
  meetingId: string,
): Promise<Record<string, AgendaPaper[]>> {
  const newest = sql<number>`coalesce((select max(written."sequence") from ${documentUpdates} as written where written."documentId" = ${documents.id}), 0)`
  const rows = await scope.db
    .select({
      itemId: agendaPapers.agendaItemId,
      id: documents.id,
      title: documents.title,
      version: agendaPapers.version,
      kept: documentVersions.sequence,
      newest,
    })
    .from(agendaPapers)
    .innerJoin(agendaItems, eq(agendaItems.id, agendaPapers.agendaItemId))
    .innerJoin(documents, eq(documents.id, agendaPapers.documentId))
    .leftJoin(
      documentVersions,
      and(
        eq(documentVersions.documentId, agendaPapers.documentId),
        eq(documentVersions.number, agendaPapers.version),
      ),
    )
    .where(and(eq(agendaItems.meetingId, meetingId), visibleDocuments(viewer, scope)))
    .orderBy(asc(documents.title), asc(documents.id))
    .limit(500)
  const papers: Record<string, AgendaPaper[]> = {}
  for (const { itemId, id, title, version, kept, newest: last } of rows) {
    const hasChanged = kept !== null && Number(last) > kept
    ;(papers[itemId] ??= []).push({ id, title, version, hasChanged })
  }
  for (const { itemId, paper } of await filesOfAgenda(scope, viewer, meetingId))
    (papers[itemId] ??= []).push(paper)
  return papers
}

/** Documents of the group that may go with an item, newest first: those that the viewer may read, and those that go with it now. */
export async function possiblePapers(
  scope: Scope,
  viewer: Viewer,
  workspaceId: string,
  chosen: readonly string[],
) {
  const found = { id: documents.id, title: documents.title }
  const mayRead = and(eq(documents.workspaceId, workspaceId), visibleDocuments(viewer, scope))
  const newest = await scope.db
    .select(found)
    .from(documents)
    .where(mayRead)
    .orderBy(desc(documents.updatedAt), asc(documents.id))
    .limit(50)
  const older = chosen.filter((id) => newest.every((document) => document.id !== id))
  if (!older.length) return newest
  return [
    ...newest,
    ...(await scope.db
      .select(found)
      .from(documents)
      .where(and(mayRead, inArray(documents.id, older)))),
  ]
}
