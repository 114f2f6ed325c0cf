import { readFileSync, writeFileSync } from 'node:fs'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/**
 * Writes a text of its own making down change by change, as one person types it: runs of letters, some taken back, and jumps
 * to other places. As many changes and as many letters left as in the trace of a real paper that editors are commonly
 * compared by (260,000 and 105,000). The same each time.
 * @param changes path of a file that gets every change; `state` of one that gets the whole in one
 */
export function writeTrace(count: number, changes: string, state: string): void {
  const doc = new Y.Doc()
  doc.clientID = 1
  const text = doc.getText('body')
  const encoder = encoding.createEncoder()
  const random = seeded(7)
  doc.on('update', (update: Uint8Array) => encoding.writeVarUint8Array(encoder, update))
  let caret = 0
  for (let nth = 0; nth < count; nth++) {
    if (random() < 0.03) caret = Math.floor(random() * (text.length + 1))
    if (caret > 0 && random() < 0.298) text.delete(--caret, 1)
    else text.insert(caret++, 'etaoinsr '[Math.floor(random() * 9)] ?? ' ')
  }
  writeFileSync(changes, encoding.toUint8Array(encoder))
  writeFileSync(state, Y.encodeStateAsUpdate(doc))
}

/**
 * Writes a text down run by run, as people leave one behind: some words at a time, now here and now there, and a slip taken back
 * now and then. What is stored has some fifteen letters in each piece, as in the trace of that paper. The same each time.
 * @param bytes that the whole is to take at least
 */
export function writeText(bytes: number, changes: string, state: string): void {
  const doc = new Y.Doc()
  doc.clientID = 1
  const text = doc.getText('body')
  const encoder = encoding.createEncoder()
  const random = seeded(11)
  const upTo = (most: number) => Math.floor(random() * most)
  doc.on('update', (update: Uint8Array) => encoding.writeVarUint8Array(encoder, update))
  let caret = 0
  while (Y.encodeStateAsUpdate(doc).byteLength < bytes) {
    for (let run = 0; run < 50; run++) {
      if (random() < 0.5) caret = upTo(text.length + 1)
      const words = 'et felles skrivebord for alle '.slice(0, 10 + upTo(20))
      text.insert(caret, words)
      caret += words.length
      if (random() < 0.3) text.delete((caret -= 2), 2)
    }
  }
  writeFileSync(changes, encoding.toUint8Array(encoder))
  writeFileSync(state, Y.encodeStateAsUpdate(doc))
}

/** The changes in such a file, in order. */
export function* changesIn(file: string): Generator<Buffer> {
  const decoder = decoding.createDecoder(readFileSync(file))
  while (decoding.hasContent(decoder)) yield Buffer.from(decoding.readVarUint8Array(decoder))
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
