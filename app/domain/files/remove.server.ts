import { eq } from 'drizzle-orm'
import { fileRemovals, fileVersions } from '#db/schema'
import type { FileFolder } from '~/core/file-folder'
import type { Tx } from '~/core/write'
import type { GrantedFile } from './access.server'

/** Removes a file with all its versions: the bytes go, that it was there and why it was removed stays. */
export async function removeFile(
  tx: Tx,
  folder: FileFolder,
  file: GrantedFile<'file.remove'>,
  { reason }: { reason: string },
): Promise<void> {
  await tx.db
    .insert(fileRemovals)
    .values({ fileId: file.id, reason, removedBy: tx.actorId, removedAt: tx.now })
  const versions = await tx.db
    .select({ id: fileVersions.id })
    .from(fileVersions)
    .where(eq(fileVersions.fileId, file.id))
  await tx.record('file.removed', {
    workspaceId: file.workspaceId,
    object: { kind: 'file', id: file.id },
    detail: { title: file.name },
  })
  tx.signal(`workspace:${file.workspaceId}`)
  // Should the process end first, the sweep takes them.
  tx.onCommit(async () => {
    for (const { id } of versions) await folder.remove(id)
  })
}
