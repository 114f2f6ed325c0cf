import type { Scope } from '~/core/scope'
import { contentHash } from '~/domain/documents/content-hash'
import { loadWholeDoc } from '~/domain/documents/text.server'
import { contentOf } from '~/editor/content'

/** SHA-256, hex, of minutes as they stand now: what the approver reads, and sends back with the approval. */
export async function minutesHash(scope: Pick<Scope, 'db'>, documentId: string): Promise<string> {
  return contentHash(contentOf(await loadWholeDoc(scope, documentId)))
}
