import { aliasedTable, and, asc, count, desc, eq, isNull, sql } from 'drizzle-orm'
import { fileOtherNumbers, fileRemovals, files, fileScans, fileVersions, users } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { visibleFiles, type GrantedFile } from './access.server'
import { presentListed, presentVersion } from './present'
import { checkState } from './scanner'

/** What a list of files can be sorted by. */
export const fileSortKeys = ['name', 'size', 'uploaded'] as const

export interface FileListWish {
  sort: { key: (typeof fileSortKeys)[number]; direction: 'ascending' | 'descending' }
  /** From 1. */
  page: number
  size: number
  /** Whether a scanner is set. */
  scans: boolean
}

/** The files of a workspace that the viewer may read, each as its newest version is. */
export async function filesIn({ db }: Scope, viewer: Viewer, workspaceId: string, wish: FileListWish) {
  const column = {
    name: sql`lower(${files.name})`,
    size: fileVersions.size,
    uploaded: fileVersions.uploadedAt,
  }[wish.sort.key]
  const way = wish.sort.direction === 'ascending' ? asc : desc
  const shown = and(eq(files.workspaceId, workspaceId), visibleFiles(viewer), isNull(fileRemovals.fileId))
  const newest = sql`(select max(newest."number") from ${fileVersions} as newest where newest."fileId" = ${files.id})`
  const [rows, [total]] = await Promise.all([
    db
      .select({ file: files, version: fileVersions, by: users.name, found: fileScans.result })
      .from(files)
      .innerJoin(fileVersions, and(eq(fileVersions.fileId, files.id), eq(fileVersions.number, newest)))
      .leftJoin(users, eq(users.id, fileVersions.uploadedBy))
      .leftJoin(fileScans, eq(fileScans.versionId, fileVersions.id))
      .leftJoin(fileRemovals, eq(fileRemovals.fileId, files.id))
      .where(shown)
      .orderBy(way(column), desc(files.id))
      .limit(wish.size)
      .offset((wish.page - 1) * wish.size),
    db
      .select({ files: count() })
      .from(files)
      .leftJoin(fileRemovals, eq(fileRemovals.fileId, files.id))
      .where(shown),
  ])
  return {
    rows: rows.map(({ file, version, by, found }) =>
      presentListed(file, version, { by: by ?? '', check: checkState(found, wish.scans) }),
    ),
    total: total?.files ?? 0,
  }
}

/** A file as its page shows it: its versions, newest first, and why it was removed if it was. */
export async function filePage({ db }: Scope, file: GrantedFile<'file.read'>, scans: boolean) {
  const marker = aliasedTable(users, 'marker')
  const [versions, [removal]] = await Promise.all([
    db
      .select({
        version: fileVersions,
        by: users.name,
        found: fileScans.result,
        reason: fileOtherNumbers.reason,
        marker: marker.name,
      })
      .from(fileVersions)
      .leftJoin(users, eq(users.id, fileVersions.uploadedBy))
      .leftJoin(fileScans, eq(fileScans.versionId, fileVersions.id))
      .leftJoin(
        fileOtherNumbers,
        and(eq(fileOtherNumbers.versionId, fileVersions.id), isNull(fileOtherNumbers.withdrawnAt)),
      )
      .leftJoin(marker, eq(marker.id, fileOtherNumbers.markedBy))
      .where(eq(fileVersions.fileId, file.id))
      .orderBy(desc(fileVersions.number)),
    db
      .select({ removal: fileRemovals, by: users.name })
      .from(fileRemovals)
      .leftJoin(users, eq(users.id, fileRemovals.removedBy))
      .where(eq(fileRemovals.fileId, file.id)),
  ])
  const { id, name, audience } = file
  return {
    file: { id, name, audience },
    versions: versions.map(({ version, by, found, reason, marker: markedBy }) =>
      presentVersion(version, {
        by: by ?? '',
        check: checkState(found, scans),
        otherNumber: reason === null ? null : { reason, by: markedBy ?? '' },
      }),
    ),
    removal: removal && {
      reason: removal.removal.reason,
      at: removal.removal.removedAt.toISOString(),
      by: removal.by ?? '',
    },
  }
}

/**
 * One version of a file, to be handed out.
 * @throws Refusal when there is none of that number, the file was removed, or the scanner has not cleared it
 */
export async function fileVersionOf(
  { db }: Scope,
  file: GrantedFile<'file.read'>,
  { number, scans }: { number: string; scans: boolean },
) {
  const wanted = /^\d{1,6}$/.test(number) ? Number(number) : 0
  const [row] = await db
    .select({ version: fileVersions, found: fileScans.result })
    .from(fileVersions)
    .leftJoin(fileScans, eq(fileScans.versionId, fileVersions.id))
    .where(and(eq(fileVersions.fileId, file.id), eq(fileVersions.number, wanted)))
  if (!row || file.removed) throw new Refusal('not-found')
  const check = checkState(row.found, scans)
  if (check !== 'clean' && check !== 'unchecked') throw new Refusal('conflict', `file-${check}`)
  const { id, name, type, size, sha256 } = row.version
  return { id, name, type, size, sha256 }
}
