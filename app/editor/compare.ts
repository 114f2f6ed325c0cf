import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Node } from '@tiptap/pm/model'
import type { Content } from './content'
import { imageAttributes } from './image-attributes'
import { outcomeAttributes } from './extensions/outcome'
import { taskSign } from './extensions/tasks'
import { leafWords } from './leaf-words'
import { repairContent } from './reading'

/** What a block of text is, as far as a comparison shows it. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'task' | 'quote' | 'cell' | 'outcome' | 'image'

/** Words that stand in both texts, or in one of them. */
export interface Part {
  text: string
  change: 'same' | 'added' | 'removed'
}

/** One block of the two texts laid over each other. */
export interface Compared {
  kind: BlockKind
  /** `reformatted`: the same words as something else, such as a paragraph that became a heading. */
  change: 'same' | 'added' | 'removed' | 'changed' | 'reformatted'
  parts: Part[]
}

interface Block {
  kind: BlockKind
  /** Formatting that shows: the level of a heading, the marks of the words; of a picture, which one it is. */
  look: string
  text: string
}

/** Blocks that share less than this of their words are not the same block in a new wording. */
const likeness = 0.4

/** Lays two texts over each other block by block, and within a block that was reworded, word by word. */
export function compareContents(before: Content, after: Content): Compared[] {
  const chunks = diffArrays(blocksOf(before), blocksOf(after), { comparator: isSame })
  const compared: Compared[] = []
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (!chunk) continue
    const next = chunks[at + 1]
    if (chunk.removed && next?.added) {
      compared.push(...reworded(chunk.value, next.value))
      at++
    } else {
      const change = chunk.added ? 'added' : chunk.removed ? 'removed' : 'same'
      compared.push(...chunk.value.map((block) => whole(block, change)))
    }
  }
  return compared
}

/** How many blocks differ, and how; for a line that says so before the comparison itself. */
export function countChanges(compared: readonly Compared[]) {
  const of = (...changes: Compared['change'][]) =>
    compared.filter((block) => changes.includes(block.change)).length
  return { added: of('added'), removed: of('removed'), changed: of('changed', 'reformatted') }
}

function isSame(a: Block, b: Block): boolean {
  return a.text === b.text && a.kind === b.kind && a.look === b.look
}

function whole(block: Block, change: 'same' | 'added' | 'removed'): Compared {
  return { kind: block.kind, change, parts: [{ text: block.text, change }] }
}

/** Pairs blocks that were taken out with those that came in their place, in their order, where enough words are the same. */
function reworded(removed: readonly Block[], added: readonly Block[]): Compared[] {
  const compared: Compared[] = []
  let next = 0
  for (const block of removed) {
    const mate = added.findIndex((one, at) => at >= next && isNewWordingOf(block, one))
    if (mate < 0) {
      compared.push(whole(block, 'removed'))
      continue
    }
    compared.push(...added.slice(next, mate).map((one) => whole(one, 'added')))
    compared.push(pair(block, added[mate] as Block))
    next = mate + 1
  }
  return [...compared, ...added.slice(next).map((one) => whole(one, 'added'))]
}

function pair(before: Block, after: Block): Compared {
  const { kind } = after
  if (before.text === after.text)
    return { kind, change: 'reformatted', parts: [{ text: after.text, change: 'same' }] }
  const parts = diffWordsWithSpace(before.text, after.text).map(({ value, added, removed }): Part => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }))
  return { kind, change: 'changed', parts }
}

/** A picture stays the same one while what it says is reworded; any other block by its words. */
function isNewWordingOf(before: Block, after: Block): boolean {
  if (before.kind !== 'image' && after.kind !== 'image') return alike(before.text, after.text)
  return before.kind === after.kind && before.look === after.look
}

/** Whether two wordings share enough words to be one that was reworded (Dice's coefficient of their words). */
function alike(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  if (first.size === 0 || second.size === 0) return first.size === second.size
  const shared = [...first].filter((word) => second.has(word)).length
  return (2 * shared) / (first.size + second.size) >= likeness
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

function blocksOf(content: Content): Block[] {
  const blocks: Block[] = []
  walk(repairContent(content), 'paragraph', blocks)
  return blocks
}

const kindOfParent: Readonly<Record<string, BlockKind>> = {
  listItem: 'item',
  taskItem: 'task',
  blockquote: 'quote',
  tableCell: 'cell',
  tableHeader: 'cell',
}

function walk(parent: Node, inside: BlockKind, blocks: Block[]): void {
  parent.forEach((node) => {
    if (node.type.name === 'outcome') {
      const { text } = outcomeAttributes(node.attrs)
      blocks.push({ kind: 'outcome', look: '', text })
    } else if (node.type.name === 'image') {
      const { imageId, alt } = imageAttributes(node.attrs)
      blocks.push({ kind: 'image', look: imageId, text: alt })
    } else if (node.isTextblock) {
      const kind = node.type.name === 'heading' ? 'heading' : inside
      const words = node.textBetween(0, node.content.size, ' ', leafWords)
      // What is ticked off is told by a sign among the words, so that a comparison shows it as it shows words.
      const text = kind === 'task' && node === parent.firstChild ? `${taskSign(parent)} ${words}` : words
      if (words.trim() !== '') blocks.push({ kind, look: lookOf(node), text })
    } else walk(node, kindOfParent[node.type.name] ?? inside, blocks)
  })
}

/** The level of a heading, and where which marks stand. */
function lookOf(block: Node): string {
  const marks: string[] = []
  block.forEach((node, offset) => {
    if (node.marks.length)
      marks.push(
        `${offset}:${node.marks.map(({ type, attrs }) => `${type.name}${attrs.lang ?? ''}`).join('+')}`,
      )
  })
  return `${block.attrs.level ?? ''} ${marks.join(' ')}`.trim()
}
