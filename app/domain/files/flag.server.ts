import type { Tx } from '~/core/write'
import { notify } from '../notices/notify.server'
import { peopleIn } from '../workspaces/people-in.server'
import { fileHref } from './address'
import type { PreparedFile } from './prepare.server'

/** Tells those who run the workspace of a file that an identity number was found in. Whoever uploaded it sees it at once. */
export async function tellOfFlag(
  tx: Tx,
  file: { id: string; workspaceId: string; slug: string },
  { name, remarks }: PreparedFile,
): Promise<void> {
  if (!remarks.includes('identity-number')) return
  const { id, workspaceId } = file
  const detail = { title: name, kind: 'identity-number' }
  await tx.record('file.flagged', { workspaceId, object: { kind: 'file', id }, detail })
  await notify(tx, await peopleIn(tx, workspaceId, ['chair', 'secretariat']), {
    kind: 'file_flagged',
    workspaceId,
    href: fileHref(file),
    detail,
  })
}
