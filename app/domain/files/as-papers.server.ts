import { and, desc, eq, inArray, isNull, sql, type AnyColumn } from 'drizzle-orm'
import { fileRemovals, files, fileVersions, workspaces } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { visibleFiles } from './access.server'
import { fileContentHref, fileHref, fileThumbnailHref } from './address'
import { isPicture, type FileType } from './kinds'

/** Within a query of `files`: the number of the newest version of each. */
export const newestNumber = sql<number>`(select max(newest."number") from ${fileVersions} as newest where newest."fileId" = ${files.id})`

/** A file that goes with something, as it was when that was sent out. */
export interface FilePaper {
  id: string
  /** The name that the version had. */
  title: string
  /** The number of the version that was sent; null while nothing is. */
  version: number | null
  /** Whether a newer version has been uploaded since. */
  hasChanged: boolean
  /** Its hash, where its bytes are handed out, or its page when they are not, and its small picture when it is one. */
  file: { sha256: string; href: string; isBytes: boolean; thumbnail: string | null }
}

/**
 * What `filePaper` is made from, within a query of `files` with its workspace, the version that is shown, and its removal.
 * `version` is the column with the one that was sent.
 */
export const filePaperColumns = <Version extends AnyColumn>(version: Version) => ({
  id: files.id,
  slug: workspaces.slug,
  title: fileVersions.name,
  sha256: fileVersions.sha256,
  type: fileVersions.type,
  number: fileVersions.number,
  version,
  newest: newestNumber,
  removedAt: fileRemovals.removedAt,
})

/** A row of such a file as a page shows it. */
export function filePaper(row: {
  id: string
  slug: string
  title: string
  sha256: string
  type: FileType
  /** That of the version shown. */
  number: number
  version: number | null
  newest: number
  removedAt: Date | null
}): FilePaper {
  const { id, slug, title, sha256, type, number, version, newest, removedAt } = row
  // Before it has been sent, and for what was removed, the file's own page says how it is.
  const isBytes = version !== null && !removedAt
  return {
    id,
    title,
    version,
    hasChanged: version !== null && Number(newest) > version,
    file: {
      sha256,
      href: isBytes ? fileContentHref(id, version) : fileHref({ slug, id }),
      isBytes,
      thumbnail: isPicture(type) && !removedAt ? fileThumbnailHref(id, number) : null,
    },
  }
}

/** Files of a group that may go with something, newest first: those that the viewer may read, and those that go with it now. */
export async function possibleFiles(
  { db }: Pick<Scope, 'db'>,
  viewer: Viewer,
  workspaceId: string,
  chosen: readonly string[],
) {
  const listed = await db
    .select({ id: files.id, title: files.name })
    .from(files)
    .leftJoin(fileRemovals, eq(fileRemovals.fileId, files.id))
    .where(and(eq(files.workspaceId, workspaceId), visibleFiles(viewer), isNull(fileRemovals.fileId)))
    .orderBy(desc(files.createdAt), desc(files.id))
    .limit(50)
  const older = chosen.filter((id) => listed.every((file) => file.id !== id))
  if (!older.length) return listed
  return [
    ...listed,
    ...(await db
      .select({ id: files.id, title: files.name })
      .from(files)
      .where(and(eq(files.workspaceId, workspaceId), visibleFiles(viewer), inArray(files.id, older)))),
  ]
}

/** @throws Refusal for a file of another workspace, that the viewer may not read, or that was removed */
export async function requireFilesToSend(
  { db }: Pick<Scope, 'db'>,
  viewer: Viewer,
  workspaceId: string,
  fileIds: readonly string[],
): Promise<void> {
  if (!fileIds.length) return
  const found = await db
    .select({ id: files.id })
    .from(files)
    .leftJoin(fileRemovals, eq(fileRemovals.fileId, files.id))
    .where(
      and(
        eq(files.workspaceId, workspaceId),
        visibleFiles(viewer),
        inArray(files.id, [...fileIds]),
        isNull(fileRemovals.fileId),
      ),
    )
  if (found.length !== fileIds.length) throw new Refusal('invalid', 'choice', { field: 'fileId' })
}
