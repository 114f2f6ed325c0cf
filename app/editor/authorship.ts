import * as Y from 'yjs'
import { wordsOfLeaf } from './leaf-words'
import { textRuns } from './text-runs'
import { Writers, type SignedUpdate } from './writers'

/** Words that one person wrote. Null: nobody is known, such as for what a template brought. */
export interface Passage {
  text: string
  userId: string | null
}

/**
 * Who wrote the words that stand in a text: its blocks in reading order, each in passages. Read from the stored
 * changes: Yjs numbers what each open page writes, and every stored change says whose page it came from. Words that were taken out
 * and written anew in one change, as when a line is moved or made another kind, stay their writers'.
 */
export function passagesOf(doc: Y.Doc, updates: readonly SignedUpdate[]): Passage[][] {
  const writers = new Writers(updates)
  const blocks: Passage[][] = []
  for (const block of new Set(textRuns(doc).map((run) => run.block))) {
    const passages: Passage[] = []
    for (const piece of writtenIn(block, writers)) {
      const last = passages.at(-1)
      if (last?.userId === piece.userId) last.text += piece.text
      else passages.push(piece)
    }
    if (passages.some((passage) => passage.text.trim() !== '')) blocks.push(passages)
  }
  return blocks
}

/** The words of a block with who wrote them; a piece in the line, such as a mention, is its writer's as a whole. */
function* writtenIn(block: Y.XmlElement, writers: Writers): Generator<Passage> {
  for (const part of block.toArray()) {
    if (part instanceof Y.XmlText) {
      for (const { words, client, clock } of livingWords(part)) yield* pieces(words, client, clock, writers)
    } else if (part instanceof Y.XmlElement && part._item) {
      const { client, clock } = part._item.id
      const [owner] = writers.of({ client, clock, length: 1 })
      yield { text: wordsOfLeaf(part.nodeName, part.getAttributes()), userId: owner?.userId ?? null }
    }
  }
}

/** The stretches of a text that have not been taken out. Yjs keeps them as a linked list, which it does not show. */
export function* livingWords(text: Y.XmlText): Generator<{ words: string; client: number; clock: number }> {
  for (let item = text._start; item !== null; item = item.right) {
    if (!item.deleted && item.content instanceof Y.ContentString)
      yield { words: item.content.str, client: item.id.client, clock: item.id.clock }
  }
}

/** Yjs merges neighbouring stretches of one page, which two people may have used one after the other. */
function* pieces(words: string, client: number, clock: number, writers: Writers): Generator<Passage> {
  let at = 0
  for (const { length, userId } of writers.of({ client, clock, length: words.length })) {
    yield { text: words.slice(at, at + length), userId }
    at += length
  }
}
