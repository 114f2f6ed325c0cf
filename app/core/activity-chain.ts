import { createHash } from 'node:crypto'

/** One entry of the log, without its own hash. */
export interface ChainedEntry {
  sequence: number
  at: Date
  actorId: string | null
  action: string
  workspaceId: string | null
  objectKind: string
  objectId: string
  detail: Record<string, string | number | null>
  previousHash: string
}

/** What the first entry has for its predecessor. */
export const chainStart = '0'.repeat(64)

/**
 * SHA-256, hex, over an entry and its predecessor's hash: who changes or removes one entry breaks all that follow.
 * Keys of `detail` are sorted, because a database may hand them back in another order.
 */
export function hashOf(entry: ChainedEntry): string {
  const detail = Object.entries(entry.detail).sort(([a], [b]) => (a < b ? -1 : 1))
  const fields = [
    entry.previousHash,
    entry.sequence,
    entry.at.toISOString(),
    entry.actorId,
    entry.action,
    entry.workspaceId,
    entry.objectKind,
    entry.objectId,
    detail,
  ]
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex')
}
