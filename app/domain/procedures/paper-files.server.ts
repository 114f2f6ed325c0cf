import { and, asc, eq, sql } from 'drizzle-orm'
import { fileRemovals, files, fileVersions, procedurePaperFiles, workspaces } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { visibleFiles } from '~/domain/files/access.server'
import {
  filePaper,
  filePaperColumns,
  newestNumber,
  requireFilesToSend,
  type FilePaper,
} from '~/domain/files/as-papers.server'

/**
 * The files that go with a proposal, by name: those that the viewer may read. What was sent out is that version, whatever
 * was uploaded since. The caller has proved that the proposal may be read.
 */
export async function filesOf(
  { db }: Pick<Scope, 'db'>,
  viewer: Viewer,
  procedureId: string,
): Promise<FilePaper[]> {
  const shown = sql`coalesce(${procedurePaperFiles.version}, ${newestNumber})`
  const rows = await db
    .select(filePaperColumns(procedurePaperFiles.version))
    .from(procedurePaperFiles)
    .innerJoin(files, eq(files.id, procedurePaperFiles.fileId))
    .innerJoin(workspaces, eq(workspaces.id, files.workspaceId))
    .innerJoin(fileVersions, and(eq(fileVersions.fileId, files.id), eq(fileVersions.number, shown)))
    .leftJoin(fileRemovals, eq(fileRemovals.fileId, files.id))
    .where(and(eq(procedurePaperFiles.procedureId, procedureId), visibleFiles(viewer)))
    .orderBy(asc(fileVersions.name), asc(files.id))
    .limit(50)
  return rows.map(filePaper)
}

/**
 * Lets these files, and no others, go with a proposal that has not been sent.
 * @throws Refusal for one of another workspace, that the viewer may not read, or that was removed
 */
export async function setFiles(
  tx: Tx,
  viewer: Viewer,
  procedure: { id: string; workspaceId: string },
  fileIds: readonly string[],
): Promise<void> {
  await requireFilesToSend(tx, viewer, procedure.workspaceId, fileIds)
  await tx.db.delete(procedurePaperFiles).where(eq(procedurePaperFiles.procedureId, procedure.id))
  if (!fileIds.length) return
  await tx.db
    .insert(procedurePaperFiles)
    .values(fileIds.map((fileId) => ({ procedureId: procedure.id, fileId })))
}

/** Keeps the files of a proposal as they are, since it is sent out now. */
export async function freezeFiles(tx: Tx, procedureId: string): Promise<void> {
  const papers = await tx.db
    .select({ fileId: files.id, version: newestNumber })
    .from(procedurePaperFiles)
    .innerJoin(files, eq(files.id, procedurePaperFiles.fileId))
    .where(eq(procedurePaperFiles.procedureId, procedureId))
    .limit(50)
  for (const { fileId, version } of papers) {
    await tx.db
      .update(procedurePaperFiles)
      .set({ version: Number(version) })
      .where(and(eq(procedurePaperFiles.procedureId, procedureId), eq(procedurePaperFiles.fileId, fileId)))
  }
}
