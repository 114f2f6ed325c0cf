import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import type { GrantedDocument } from './access.server'
import { moveOn } from './move-on.server'
import { supersedePrevious } from './successions.server'

/**
 * Concludes a text: from now it stands as it is, in the place of the version before it. Mandates are adopted and minutes approved by commands of their own,
 * which keep more about it.
 * @throws Refusal when it is of those kinds, or decided before
 */
export async function concludeDocument(
  tx: Tx,
  document: GrantedDocument<'document.decide'>,
  reason: string,
): Promise<void> {
  if (['mandate', 'minutes', 'agenda'].includes(document.kind)) throw new Refusal('conflict')
  await moveOn(tx, document, { from: ['draft', 'in_review'], to: 'decided', reason: reason || null })
  await supersedePrevious(tx, document.id)
}
