import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { redaction as bar } from '~/core/guardrail/national-identity-number'

/** What is taken out of stored changes. Yjs numbers what each open page ("client") writes, letter by letter. */
export interface Redaction {
  /** Whether a bar takes the place of a letter. */
  letter(client: number, clock: number): boolean
  /** What stands in the place of a value beside the letters: an attribute of a block, or of a stretch of words. */
  value(value: unknown, client: number, clock: number): unknown
}

/**
 * A stored change of a text with what is to go taken out of it, or null when nothing of that is in it. Everything else
 * keeps its number, so that it fits with all other changes, and comments, versions and authors stay as they are.
 * @throws whatever Yjs throws when the bytes are not a change
 */
export function rewrittenUpdate(update: Uint8Array, redaction: Redaction): Uint8Array | null {
  const { structs, ds } = Y.decodeUpdate(update)
  const changed = structs.filter((struct) => struct instanceof Y.Item && redact(struct, redaction))
  if (!changed.length) return null
  const encoder = new Y.UpdateEncoderV1()
  writeStructs(encoder, structs)
  writeDeletions(encoder, ds)
  return encoder.toUint8Array()
}

/** Takes out of one stretch what is to go. @returns whether there was anything */
function redact({ content, id: { client, clock } }: Y.Item, redaction: Redaction): boolean {
  if (content instanceof Y.ContentString) {
    const before = content.str
    content.str = before
      .split('')
      .map((letter, at) => (redaction.letter(client, clock + at) ? bar : letter))
      .join('')
    return content.str !== before
  }
  if (content instanceof Y.ContentAny || content instanceof Y.ContentJSON) {
    const before: unknown[] = content.arr
    content.arr = before.map((value, at) => redaction.value(value, client, clock + at))
    return !same(before, content.arr)
  }
  if (content instanceof Y.ContentFormat) {
    const before: unknown = content.value
    content.value = redaction.value(before, client, clock) as object
    return !same(before, content.value)
  }
  if (content instanceof Y.ContentEmbed) {
    const before: unknown = content.embed
    content.embed = redaction.value(before, client, clock) as object
    return !same(before, content.embed)
  }
  return false
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

type Structs = ReturnType<typeof Y.decodeUpdate>['structs']
type Deletions = ReturnType<typeof Y.decodeUpdate>['ds']

/** As Yjs writes version 1 of its format, which it does not show: per client, how many there are, and where they begin. */
function writeStructs(encoder: Y.UpdateEncoderV1, structs: Structs): void {
  const byClient = new Map<number, Structs>()
  for (const struct of structs) {
    const own = byClient.get(struct.id.client)
    if (own) own.push(struct)
    else byClient.set(struct.id.client, [struct])
  }
  encoding.writeVarUint(encoder.restEncoder, byClient.size)
  for (const [client, own] of byClient) {
    encoding.writeVarUint(encoder.restEncoder, own.length)
    encoder.writeClient(client)
    encoding.writeVarUint(encoder.restEncoder, own[0]?.id.clock ?? 0)
    for (const struct of own) struct.write(encoder, 0)
  }
}

function writeDeletions(encoder: Y.UpdateEncoderV1, { clients }: Deletions): void {
  encoding.writeVarUint(encoder.restEncoder, clients.size)
  for (const [client, ranges] of [...clients].sort(([a], [b]) => b - a)) {
    encoder.resetDsCurVal()
    encoding.writeVarUint(encoder.restEncoder, client)
    encoding.writeVarUint(encoder.restEncoder, ranges.length)
    for (const { clock, len } of ranges) {
      encoder.writeDsClock(clock)
      encoder.writeDsLen(len)
    }
  }
}
