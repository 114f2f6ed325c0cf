import { createHash } from 'node:crypto'
import type { Content } from '~/editor/content'

/** SHA-256, hex, of a text as it stands: what somebody approved or adopted can be proved to be what is read later. */
export function contentHash(content: Content): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}
