import { and, asc, eq, inArray, notInArray, sql } from 'drizzle-orm'
import { agendaItems, agendaPaperFiles, fileRemovals, files, fileVersions, workspaces } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { visibleFiles } from '~/domain/files/access.server'
import {
  filePaper,
  filePaperColumns,
  newestNumber,
  requireFilesToSend,
} from '~/domain/files/as-papers.server'
import type { AgendaPaper } from './papers.server'

/**
 * The files that go with a meeting's items, each with its item: those that the viewer may read. What a notice took along is
 * that version, whatever was uploaded since. The caller has proved that the items may be read.
 */
export async function filesOfAgenda(
  { db }: Pick<Scope, 'db'>,
  viewer: Viewer,
  meetingId: string,
): Promise<Array<{ itemId: string; paper: AgendaPaper }>> {
  const shown = sql`coalesce(${agendaPaperFiles.version}, ${newestNumber})`
  const rows = await db
    .select({ itemId: agendaPaperFiles.agendaItemId, ...filePaperColumns(agendaPaperFiles.version) })
    .from(agendaPaperFiles)
    .innerJoin(agendaItems, eq(agendaItems.id, agendaPaperFiles.agendaItemId))
    .innerJoin(files, eq(files.id, agendaPaperFiles.fileId))
    .innerJoin(workspaces, eq(workspaces.id, files.workspaceId))
    .innerJoin(fileVersions, and(eq(fileVersions.fileId, files.id), eq(fileVersions.number, shown)))
    .leftJoin(fileRemovals, eq(fileRemovals.fileId, files.id))
    .where(and(eq(agendaItems.meetingId, meetingId), visibleFiles(viewer)))
    .orderBy(asc(fileVersions.name), asc(files.id))
    .limit(500)
  return rows.map(({ itemId, ...row }) => ({ itemId, paper: filePaper(row) }))
}

/**
 * Lets these files, and of those that the viewer may read no others, go with an item. What stays keeps the version that it
 * was sent with.
 * @throws Refusal for a file of another workspace, that the viewer may not read, or that was removed and did not go with it before
 */
export async function setAgendaFiles(
  tx: Tx,
  viewer: Viewer,
  item: { id: string; workspaceId: string },
  fileIds: readonly string[],
): Promise<void> {
  const readable = and(eq(files.workspaceId, item.workspaceId), visibleFiles(viewer))
  const kept = await tx.db
    .select({ fileId: agendaPaperFiles.fileId })
    .from(agendaPaperFiles)
    .where(eq(agendaPaperFiles.agendaItemId, item.id))
  const fresh = fileIds.filter((id) => !kept.some(({ fileId }) => fileId === id))
  await requireFilesToSend(tx, viewer, item.workspaceId, fresh)
  await tx.db
    .delete(agendaPaperFiles)
    .where(
      and(
        eq(agendaPaperFiles.agendaItemId, item.id),
        inArray(agendaPaperFiles.fileId, tx.db.select({ id: files.id }).from(files).where(readable)),
        fileIds.length ? notInArray(agendaPaperFiles.fileId, [...fileIds]) : undefined,
      ),
    )
  if (fresh.length)
    await tx.db.insert(agendaPaperFiles).values(fresh.map((fileId) => ({ agendaItemId: item.id, fileId })))
}

/** Keeps the files of a meeting as they are, since a notice goes out with them now. */
export async function freezeFiles(tx: Tx, meetingId: string): Promise<void> {
  const papers = await tx.db
    .select({ itemId: agendaItems.id, fileId: files.id, version: newestNumber })
    .from(agendaPaperFiles)
    .innerJoin(agendaItems, eq(agendaItems.id, agendaPaperFiles.agendaItemId))
    .innerJoin(files, eq(files.id, agendaPaperFiles.fileId))
    .where(eq(agendaItems.meetingId, meetingId))
    .limit(500)
  for (const { itemId, fileId, version } of papers) {
    await tx.db
      .update(agendaPaperFiles)
      .set({ version: Number(version) })
      .where(and(eq(agendaPaperFiles.agendaItemId, itemId), eq(agendaPaperFiles.fileId, fileId)))
  }
}
