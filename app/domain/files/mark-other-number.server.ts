import { and, desc, eq, isNull } from 'drizzle-orm'
import { fileOtherNumbers, fileVersions } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedFile } from './access.server'

/**
 * Says that what looks like an identity number in the newest version of a file is another number. It holds for that
 * version: what is uploaded after it is looked through anew.
 * @throws Refusal when nothing of the kind was found in it, or somebody has said so already
 */
export async function markOtherNumber(
  tx: Tx,
  viewer: Viewer,
  file: GrantedFile<'file.remove'>,
  { reason }: { reason: string },
): Promise<void> {
  const [newest] = await tx.db
    .select({ id: fileVersions.id, remarks: fileVersions.remarks, marked: fileOtherNumbers.markedAt })
    .from(fileVersions)
    .leftJoin(
      fileOtherNumbers,
      and(eq(fileOtherNumbers.versionId, fileVersions.id), isNull(fileOtherNumbers.withdrawnAt)),
    )
    .where(eq(fileVersions.fileId, file.id))
    .orderBy(desc(fileVersions.number))
    .limit(1)
  if (!newest?.remarks.includes('identity-number') || newest.marked)
    throw new Refusal('conflict', 'number-gone')
  const said = { reason, markedBy: viewer.id, markedAt: tx.now }
  await tx.db.insert(fileOtherNumbers).values({ id: newId(), versionId: newest.id, ...said })
  await tx.record('file.number_set_aside', {
    workspaceId: file.workspaceId,
    object: { kind: 'file', id: file.id },
    detail: { title: file.name },
  })
  tx.signal(`workspace:${file.workspaceId}`)
}
