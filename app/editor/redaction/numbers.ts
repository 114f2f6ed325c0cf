import * as Y from 'yjs'
import { placesOfIdentityNumbers, withoutIdentityNumbers } from '~/core/guardrail/national-identity-number'
import { livingWords } from '../authorship'
import { wordsOfLeaf } from '../leaf-words'
import { mapWords } from './map-words'
import type { Redaction } from './rewrite'

/** Ids, in which digits mean nothing. */
const madeByUs = /^[0-9a-f-]{36}$/

/** A letter, as the page that wrote it and its number there; null for what stands for a piece that is not letters. */
type Letter = { client: number; clock: number } | null

/**
 * The identity numbers that ever stood in a text, as what is to be taken out of it. The text is written anew from its
 * changes in order, and looked through after each: a number may have stood there for a second.
 * @param doc an empty document, which holds the text when this returns
 */
export function identityNumbersIn(doc: Y.Doc, updates: Iterable<Uint8Array>): Redaction {
  const found = new Map<number, Set<number>>()
  const look = (transaction: Y.Transaction) => {
    for (const block of blocksIn(transaction)) {
      const { words, letters } = lettersIn(block)
      for (const { from, to } of placesOfIdentityNumbers(words)) mark(found, letters.slice(from, to))
    }
  }
  doc.on('afterTransaction', look)
  for (const update of updates) Y.applyUpdate(doc, update)
  doc.off('afterTransaction', look)
  return {
    letter: (client, clock) => found.get(client)?.has(clock) ?? false,
    value: withoutNumbers,
  }
}

/** A value beside the letters, such as the alternative text of a picture, with bars where identity numbers stood. */
export function withoutNumbers(value: unknown): unknown {
  return mapWords(value, (words) => (madeByUs.test(words) ? words : withoutIdentityNumbers(words)))
}

/** The blocks of text that a change reached: by what it took out of them, or by what it put there. */
function blocksIn({ doc, changed, beforeState, afterState }: Y.Transaction): Set<Y.XmlElement> {
  const blocks = new Set<Y.XmlElement>()
  const add = (type: unknown) => {
    const block = type instanceof Y.XmlText ? type.parent : type
    if (block instanceof Y.XmlElement) blocks.add(block)
  }
  for (const type of changed.keys()) add(type)
  for (const [client, state] of afterState) {
    const before = beforeState.get(client) ?? 0
    const structs = state > before ? (doc.store.clients.get(client) ?? []) : []
    for (const struct of structs.slice(structs.length && Y.findIndexSS(structs, before)))
      if (struct instanceof Y.Item) add(struct.parent)
  }
  return blocks
}

function lettersIn(block: Y.XmlElement): { words: string; letters: Letter[] } {
  let words = ''
  const letters: Letter[] = []
  for (const part of block.toArray()) {
    if (part instanceof Y.XmlText) {
      for (const { words: stretch, client, clock } of livingWords(part)) {
        words += stretch
        for (let at = 0; at < stretch.length; at++) letters.push({ client, clock: clock + at })
      }
    } else if (part instanceof Y.XmlElement) {
      const leaf = wordsOfLeaf(part.nodeName, part.getAttributes())
      words += leaf
      for (let at = 0; at < leaf.length; at++) letters.push(null)
    }
  }
  return { words, letters }
}

function mark(found: Map<number, Set<number>>, letters: readonly Letter[]): void {
  for (const letter of letters) {
    if (!letter) continue
    const own = found.get(letter.client) ?? new Set()
    own.add(letter.clock)
    found.set(letter.client, own)
  }
}
