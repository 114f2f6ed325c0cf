import { and, eq, isNull, sum } from 'drizzle-orm'
import { fileLimits, fileRemovals, files, fileVersions } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import { expectVersion } from '~/core/versioned'
import type { Tx } from '~/core/write'
import type { GrantedWorkspace } from '../workspaces/access.server'
import { megabyte, usualLimits, type FileLimitFields } from './fields'

/** How much a workspace keeps, in megabytes; `version` 0 until somebody has decided. */
export async function fileLimitsOf({ db }: Pick<Scope, 'db'>, workspaceId: string) {
  const [set] = await db.select().from(fileLimits).where(eq(fileLimits.workspaceId, workspaceId))
  const { largestFile, allFiles, version } = set ?? { ...usualLimits, version: 0 }
  return { largestFile, allFiles, version }
}

/** How much of it is used, in bytes: all versions of all files that were not removed. */
export async function usedSpace({ db }: Pick<Scope, 'db'>, workspaceId: string): Promise<number> {
  const [used] = await db
    .select({ bytes: sum(fileVersions.size).mapWith(Number) })
    .from(fileVersions)
    .innerJoin(files, eq(files.id, fileVersions.fileId))
    .leftJoin(fileRemovals, eq(fileRemovals.fileId, files.id))
    .where(and(eq(files.workspaceId, workspaceId), isNull(fileRemovals.fileId)))
  return used?.bytes ?? 0
}

/** @throws Refusal when a file of this many bytes is larger than the workspace takes, or than it has room for */
export async function requireSpace(scope: Pick<Scope, 'db'>, workspaceId: string, size: number) {
  const { largestFile, allFiles } = await fileLimitsOf(scope, workspaceId)
  if (size > largestFile * megabyte) throw new Refusal('invalid', 'upload-too-large')
  const used = await usedSpace(scope, workspaceId)
  if (used + size > allFiles * megabyte) throw new Refusal('conflict', 'upload-space')
}

/**
 * Decides how much a workspace keeps; what is there already stays.
 * @throws Refusal when somebody else has decided since the form was filled in
 */
export async function setFileLimits(
  tx: Tx,
  workspace: GrantedWorkspace<'workspace.edit'>,
  { largestFile, allFiles, version }: FileLimitFields,
): Promise<void> {
  const before = await fileLimitsOf(tx, workspace.id)
  const shown = { largestFile: String(before.largestFile), allFiles: String(before.allFiles) }
  expectVersion(before.version, version, shown)
  const set = { largestFile, allFiles, setBy: tx.actorId, setAt: tx.now, version: version + 1 }
  await tx.db
    .insert(fileLimits)
    .values({ workspaceId: workspace.id, ...set })
    .onConflictDoUpdate({ target: fileLimits.workspaceId, set })
  await tx.record('workspace.file_limits_set', {
    workspaceId: workspace.id,
    object: { kind: 'workspace', id: workspace.id },
    detail: { largestFile, allFiles },
  })
}
