import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import { findUnfit } from './find.server'

/**
 * Keeps a document that holds what must not stand there from reaching more people. It is looked through as it is now: a
 * flag may be some seconds behind.
 * @throws Refusal when it holds an identity number or a classification marking
 */
export async function refuseUnfit(tx: Tx, documentId: string): Promise<void> {
  const found = await findUnfit(tx, documentId)
  if (found.some(({ kind }) => kind === 'classified')) throw new Refusal('conflict', 'edition-classified')
  if (found.length) throw new Refusal('conflict', 'document-identity-number')
}
