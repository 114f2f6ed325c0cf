import { and, eq, max } from 'drizzle-orm'
import { files, fileVersions } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import type { GrantedWorkspace } from '../workspaces/access.server'
import type { GrantedFile } from './access.server'
import { tellOfFlag } from './flag.server'
import { requireSpace } from './limits.server'
import type { PreparedFile } from './prepare.server'

/**
 * Gives a workspace a file, as its first version.
 * @throws Refusal when it is larger than the workspace takes, or than it has room for
 */
export async function addFile(
  tx: Tx,
  workspace: GrantedWorkspace<'workspace.add_files'>,
  { audience }: { audience: 'group' | 'everyone' },
  prepared: PreparedFile,
): Promise<string> {
  await requireSpace(tx, workspace.id, prepared.size)
  const id = newId()
  const made = { createdBy: tx.actorId, createdAt: tx.now }
  await tx.db.insert(files).values({ id, workspaceId: workspace.id, name: prepared.name, audience, ...made })
  await insertVersion(tx, id, 1, prepared)
  await tx.record('file.added', {
    workspaceId: workspace.id,
    object: { kind: 'file', id },
    detail: { title: prepared.name, sha256: prepared.sha256 },
  })
  await tellOfFlag(tx, { id, workspaceId: workspace.id, slug: workspace.slug }, prepared)
  tx.signal(`workspace:${workspace.id}`)
  return id
}

/**
 * Gives a file a new version; the earlier ones remain.
 * @throws Refusal when it is the newest one once more, larger than the workspace takes, or than it has room for
 */
export async function addFileVersion(
  tx: Tx,
  file: GrantedFile<'file.replace'>,
  prepared: PreparedFile,
): Promise<void> {
  const [newest] = await tx.db
    .select({ number: max(fileVersions.number) })
    .from(fileVersions)
    .where(eq(fileVersions.fileId, file.id))
  const last = newest?.number ?? 0
  const [same] = await tx.db
    .select({ id: fileVersions.id })
    .from(fileVersions)
    .where(
      and(
        eq(fileVersions.fileId, file.id),
        eq(fileVersions.number, last),
        eq(fileVersions.sha256, prepared.sha256),
      ),
    )
  if (same) throw new Refusal('conflict', 'upload-same')
  await requireSpace(tx, file.workspaceId, prepared.size)
  await insertVersion(tx, file.id, last + 1, prepared)
  await tx.db.update(files).set({ name: prepared.name }).where(eq(files.id, file.id))
  await tx.record('file.version_added', {
    workspaceId: file.workspaceId,
    object: { kind: 'file', id: file.id },
    detail: { title: prepared.name, number: last + 1, sha256: prepared.sha256 },
  })
  await tellOfFlag(tx, file, prepared)
  tx.signal(`workspace:${file.workspaceId}`)
}

async function insertVersion(tx: Tx, fileId: string, number: number, prepared: PreparedFile) {
  const uploaded = { uploadedBy: tx.actorId, uploadedAt: tx.now }
  await tx.db.insert(fileVersions).values({ ...prepared, fileId, number, ...uploaded })
}
