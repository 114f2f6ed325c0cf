import type { Tx } from '~/core/write'
import type { GrantedDocument } from './access.server'
import { refuseWhileLaidBefore } from './laid-before.server'
import { moveOn } from './move-on.server'

/**
 * Takes a text back to be written on; comments stay. Only from review: what is decided is changed as a new version.
 * @throws Refusal when it is not in review, or lies before ministries
 */
export async function returnToDraft(
  tx: Tx,
  document: GrantedDocument<'document.manage'>,
  reason: string,
): Promise<void> {
  await refuseWhileLaidBefore(tx, document.id)
  await moveOn(tx, document, { from: ['in_review'], to: 'draft', reason: reason || null })
}
