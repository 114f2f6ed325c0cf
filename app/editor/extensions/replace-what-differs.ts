import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import { changedBlocks, type BlocksMoved } from './changed-blocks'

/**
 * Makes `content` the content of a document, and touches only what differs from before: marks that are drawn over the rest stay
 * where they are, and the browser has nothing to draw anew.
 * @param transaction one without steps, on the document as it was
 */
export function replaceWhatDiffers(
  transaction: Transaction,
  content: Fragment,
  moved: BlocksMoved,
): Transaction {
  const before = transaction.doc
  // From the end, so that the places of those before still hold.
  for (const { from, to, was, now } of changedBlocks(before.content, content, moved).reverse()) {
    const [block, other] = [was[0], now[0]]
    if (was.length === 1 && now.length === 1 && block && other && isSameLine(block, other))
      replaceInLine(transaction, block.content, other.content, from + 1)
    else put(transaction, from, to, now)
  }
  // What the steps could not make is put there whole: the shared text decides what stands in the editor.
  if (transaction.doc.content.eq(content)) return transaction
  return transaction.replace(0, transaction.doc.content.size, new Slice(content, 0, 0))
}

function isSameLine(block: Node, other: Node): boolean {
  return block.isTextblock && block.sameMarkup(other)
}

function replaceInLine(transaction: Transaction, was: Fragment, now: Fragment, start: number): void {
  const from = was.findDiffStart(now)
  const ends = was.findDiffEnd(now)
  if (from === null || !ends) return
  // Where the same letters stand on both sides of what differs, an end may lie before the start.
  const overlap = Math.max(0, from - Math.min(ends.a, ends.b))
  put(transaction, start + from, start + ends.a + overlap, now.cut(from, ends.b + overlap).content)
}

function put(transaction: Transaction, from: number, to: number, nodes: readonly Node[]): void {
  // A step that does not fit changes nothing.
  transaction.maybeStep(new ReplaceStep(from, to, new Slice(Fragment.fromArray([...nodes]), 0, 0)))
}
