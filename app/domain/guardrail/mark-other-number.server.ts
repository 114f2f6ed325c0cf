import { documentOtherNumbers } from '#db/schema'
import { withoutIdentityNumbers } from '~/core/guardrail/national-identity-number'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedDocument } from '../documents/access.server'
import type { OtherNumberFields } from './fields'
import { keepFlags } from './flag.server'
import { numbersFound } from './other-numbers.server'

/**
 * Says of a number in a document that it looks like an identity number and is another, so that the document can be sent,
 * shared and published. It holds for that number in that document, wherever in it; the log says who, and never the number.
 * A classification marking cannot be set aside (sikkerhetsloven section 5-3).
 * @throws Refusal when no such number stands in the document any more
 */
export async function markOtherNumber(
  tx: Tx,
  viewer: Viewer,
  document: GrantedDocument<'document.mark_other_number'>,
  { fingerprint, reason }: OtherNumberFields,
): Promise<void> {
  const { id, workspaceId, title } = document
  const found = (await numbersFound(tx, id)).find((one) => one.fingerprint === fingerprint)
  if (!found) throw new Refusal('conflict', 'number-gone')
  const said = { reason, markedBy: viewer.id, markedAt: tx.now }
  await tx.db.insert(documentOtherNumbers).values({ id: newId(), documentId: id, fingerprint, ...said })
  await tx.record('document.number_set_aside', {
    workspaceId,
    object: { kind: 'document', id },
    detail: { title: withoutIdentityNumbers(title), place: found.place },
  })
  await keepFlags(tx, id)
}
