import { and, desc, eq, isNull } from 'drizzle-orm'
import { fileOtherNumbers, fileVersions } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedFile } from './access.server'

/**
 * Takes back that what looks like an identity number in the newest version of a file is another number.
 * @throws Refusal when nobody has said so of that version, or it was taken back already
 */
export async function withdrawOtherNumber(
  tx: Tx,
  viewer: Viewer,
  file: GrantedFile<'file.remove'>,
  { reason }: { reason: string },
): Promise<void> {
  const [newest] = await tx.db
    .select({ id: fileVersions.id })
    .from(fileVersions)
    .where(eq(fileVersions.fileId, file.id))
    .orderBy(desc(fileVersions.number))
    .limit(1)
  const withdrawn = await tx.db
    .update(fileOtherNumbers)
    .set({ withdrawnBy: viewer.id, withdrawnAt: tx.now, withdrawnReason: reason })
    .where(and(eq(fileOtherNumbers.versionId, newest?.id ?? ''), isNull(fileOtherNumbers.withdrawnAt)))
    .returning({ id: fileOtherNumbers.id })
  if (!withdrawn.length) throw new Refusal('conflict', 'number-not-set-aside')
  await tx.record('file.number_taken_back', {
    workspaceId: file.workspaceId,
    object: { kind: 'file', id: file.id },
    detail: { title: file.name },
  })
  tx.signal(`workspace:${file.workspaceId}`)
}
