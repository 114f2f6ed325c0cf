import * as Y from 'yjs'
import { wordsOfLeaf } from './leaf-words'
import { textRuns } from './text-runs'

/** A change as it is stored, and who sent it. */
export interface SignedUpdate {
  update: Uint8Array
  userId: string | null
}

/** Words that one person wrote. Null: nobody is known, such as for what a template brought. */
export interface Passage {
  text: string
  userId: string | null
}

interface Range {
  from: number
  to: number
  userId: string | null
}

/**
 * Who wrote the words that stand in a text: its blocks in reading order, each in passages. Read from the stored
 * changes: Yjs numbers what each open page writes, and every stored change says whose page it came from.
 */
export function passagesOf(doc: Y.Doc, updates: readonly SignedUpdate[]): Passage[][] {
  const ranges = rangesOf(updates)
  const blocks: Passage[][] = []
  for (const block of new Set(textRuns(doc).map((run) => run.block))) {
    const passages: Passage[] = []
    for (const piece of writtenIn(block, ranges)) {
      const last = passages.at(-1)
      if (last?.userId === piece.userId) last.text += piece.text
      else passages.push(piece)
    }
    if (passages.some((passage) => passage.text.trim() !== '')) blocks.push(passages)
  }
  return blocks
}

/** The words of a block with who wrote them; a piece in the line, such as a mention, is its writer's as a whole. */
function* writtenIn(block: Y.XmlElement, ranges: Map<number, Range[]>): Generator<Passage> {
  for (const part of block.toArray()) {
    if (part instanceof Y.XmlText) {
      for (const { words, client, clock } of livingWords(part)) yield* pieces(words, client, clock, ranges)
    } else if (part instanceof Y.XmlElement && part._item) {
      const { client, clock } = part._item.id
      const [owner] = pieces('.', client, clock, ranges)
      yield { text: wordsOfLeaf(part.nodeName, part.getAttributes()), userId: owner?.userId ?? null }
    }
  }
}

/** Whose each number is, per open page ("client"), in ascending order. */
function rangesOf(updates: readonly SignedUpdate[]): Map<number, Range[]> {
  const ranges = new Map<number, Range[]>()
  for (const { update, userId } of updates) {
    for (const { id, length } of Y.decodeUpdate(update).structs) {
      const own = ranges.get(id.client) ?? []
      own.push({ from: id.clock, to: id.clock + length, userId })
      ranges.set(id.client, own)
    }
  }
  for (const [client, own] of ranges) ranges.set(client, inTurn(own))
  return ranges
}

/** In ascending order; what was sent twice counts for who sent it first. */
function inTurn(ranges: readonly Range[]): Range[] {
  const turns: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const from = Math.max(range.from, turns.at(-1)?.to ?? 0)
    if (from < range.to) turns.push({ ...range, from })
  }
  return turns
}

/** The stretches of a text that have not been taken out. Yjs keeps them as a linked list, which it does not show. */
export function* livingWords(text: Y.XmlText): Generator<{ words: string; client: number; clock: number }> {
  for (let item = text._start; item !== null; item = item.right) {
    if (!item.deleted && item.content instanceof Y.ContentString)
      yield { words: item.content.str, client: item.id.client, clock: item.id.clock }
  }
}

/** Yjs merges neighbouring stretches of one page, which two people may have used one after the other. */
function pieces(words: string, client: number, clock: number, ranges: Map<number, Range[]>): Passage[] {
  const own = ranges.get(client) ?? []
  const end = clock + words.length
  const found: Passage[] = []
  let at = clock
  for (let nth = firstBeyond(own, clock); at < end; nth++) {
    const range = own[nth]
    const known = range && range.from <= at ? range : null
    const to = Math.min(known?.to ?? range?.from ?? end, end)
    found.push({ text: words.slice(at - clock, to - clock), userId: known?.userId ?? null })
    if (!known) nth--
    at = to
  }
  return found
}

/** The index of the first range that ends after a number. */
function firstBeyond(ranges: readonly Range[], clock: number): number {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.to ?? Infinity) > clock) high = middle
    else low = middle + 1
  }
  return low
}
