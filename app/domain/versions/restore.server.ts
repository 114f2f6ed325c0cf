import type { Tx } from '~/core/write'
import { replaceContent } from '~/editor/replace-content'
import type { GrantedDocument } from '../documents/access.server'
import { changeText } from '../documents/text.server'
import { keepVersion } from './keep.server'
import { contentOfVersion } from './queries.server'

/**
 * Puts an earlier text back for everyone: what stood until now is kept as a version first, and the text put back is a
 * new version, so that nothing is lost. Passages that both have in common stay as they are, with their comments.
 * @throws Refusal `not-found` when there is no such version
 */
export async function restoreVersion(
  tx: Tx,
  document: GrantedDocument<'document.edit'>,
  number: number,
): Promise<void> {
  const content = await contentOfVersion(tx, document.id, number)
  await keepVersion(tx, document.id, { kind: 'stretch' })
  await changeText(tx, document.id, (doc) => replaceContent(doc, content))
  await keepVersion(tx, document.id, { kind: 'restored', restoredFrom: number })
  await tx.record('document.restored', {
    workspaceId: document.workspaceId,
    object: { kind: 'document', id: document.id },
    detail: { title: document.title, number },
  })
  tx.signal(`document:${document.id}`, `workspace:${document.workspaceId}`)
}
