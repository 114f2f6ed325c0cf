import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { z } from 'zod'

/** What one client says of itself; `state` is null when it goes. */
export interface Statement {
  clientId: number
  /** Grows with every statement: an older one that arrives later is passed over. */
  clock: number
  state: Record<string, unknown> | null
}

const stateOf = z.record(z.string(), z.unknown()).nullable()

/**
 * Reads an awareness message of the y-protocols (count; then per client number, clock and state as JSON) that has to speak of one client.
 * Null when it does not.
 */
export function readStatement(bytes: Uint8Array): Statement | null {
  try {
    const decoder = decoding.createDecoder(bytes)
    if (decoding.readVarUint(decoder) !== 1) return null
    const clientId = decoding.readVarUint(decoder)
    const clock = decoding.readVarUint(decoder)
    const parsed = stateOf.safeParse(JSON.parse(decoding.readVarString(decoder)))
    if (!parsed.success || decoding.hasContent(decoder)) return null
    return { clientId, clock, state: parsed.data }
  } catch {
    // Bytes that end too early or are not JSON.
    return null
  }
}

/** Writes the same for any number of clients, with states that are JSON in UTF-8 already. */
export function encodeStates(
  entries: ReadonlyArray<readonly [number, { clock: number; stated: Uint8Array | null }]>,
): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, entries.length)
  for (const [clientId, { clock, stated }] of entries) {
    encoding.writeVarUint(encoder, clientId)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarUint8Array(encoder, stated ?? gone)
  }
  return encoding.toUint8Array(encoder)
}

const gone = Buffer.from('null')
