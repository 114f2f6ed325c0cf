import { packets } from './packets'
import { copiedAtMost } from './straight'

/** An answer in two pieces: one of its own, and the bytes that all who get the same text get. */
export interface Shared {
  readonly own: Buffer
  readonly ending: Buffer
}

const nothing = Buffer.alloc(0)

/** By the text itself: they last as long as it does. */
const endings = new WeakMap<Buffer, Buffer>()

/**
 * The bytes of an answer that gives somebody a text, with the text last and packed once for all who are given the same. Null for
 * every other packet, which is packed as always.
 */
export function sharedEnding(packet: object): Shared | null {
  const { type, nsp, id, data } = packet as { type?: unknown; nsp?: unknown; id?: unknown; data?: unknown }
  if (type !== packets.PacketType.ACK || nsp !== '/' || !Array.isArray(data)) return null
  const [answer, ...more] = data as unknown[]
  if (!isGiven(answer) || more.length) return null
  const { missing, ...rest } = answer
  const without = packed({ type, id, data: [{ ...rest, missing: nothing }], nsp })
  let ending = endings.get(missing)
  if (!ending) endings.set(missing, (ending = Buffer.concat([packed(missing), afterText])))
  return { own: without.subarray(0, -nothingAndAfter), ending }
}

function isGiven(answer: unknown): answer is { missing: Buffer } {
  const { missing } = (answer ?? {}) as { missing?: unknown }
  return missing instanceof Buffer && missing.byteLength > copiedAtMost
}

function packed(value: unknown): Buffer {
  const [bytes] = new packets.Encoder().encode(value) as unknown as [Buffer]
  return bytes
}

/** What stands behind the text: the packet's last field. */
const afterText = Buffer.concat([packed('nsp'), packed('/')])
const nothingAndAfter = packed(nothing).byteLength + afterText.byteLength
