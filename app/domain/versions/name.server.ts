import type { Tx } from '~/core/write'
import type { GrantedDocument } from '../documents/access.server'
import { keepVersion } from './keep.server'

/** Keeps the text as it stands under a name, to be found again. @returns the number of the version */
export async function nameVersion(
  tx: Tx,
  document: GrantedDocument<'document.name_version'>,
  name: string,
): Promise<number> {
  const number = await keepVersion(tx, document.id, { kind: 'named', name })
  if (number === null) throw new Error('a named version is always kept')
  await tx.record('document.version_named', {
    workspaceId: document.workspaceId,
    object: { kind: 'document', id: document.id },
    detail: { title: document.title, number, name },
  })
  tx.signal(`document:${document.id}`)
  return number
}
