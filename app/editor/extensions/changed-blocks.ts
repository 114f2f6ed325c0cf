import type { Fragment, Node } from '@tiptap/pm/model'

/** Blocks that stand where others stood: places in the document before, and the blocks there before and now. */
export interface ChangedBlocks {
  from: number
  to: number
  was: readonly Node[]
  now: readonly Node[]
}

/**
 * Which blocks differ between two states of a document, in their order. Several people who write at once change a block each, with
 * all that stands between them as it was. A block that is the same object in both is not looked into.
 */
export function changedBlocks(before: Fragment, after: Fragment): ChangedBlocks[] {
  if (before.childCount !== after.childCount) return [changedStretch(before, after)]
  const changed: ChangedBlocks[] = []
  before.forEach((block, from, at) => {
    const now = after.child(at)
    if (!isSame(block, now)) changed.push({ from, to: from + block.nodeSize, was: [block], now: [now] })
  })
  return changed
}

/** Blocks have come or gone: all from the first that differs to the last. */
function changedStretch(before: Fragment, after: Fragment): ChangedBlocks {
  const shorter = Math.min(before.childCount, after.childCount)
  let first = 0
  while (first < shorter && isSame(before.child(first), after.child(first))) first++
  let last = 0
  while (last < shorter - first && isSame(fromEnd(before, last), fromEnd(after, last))) last++
  const was = before.content.slice(first, before.childCount - last)
  const now = after.content.slice(first, after.childCount - last)
  const from = sizeOf(before.content.slice(0, first))
  return { from, to: from + sizeOf(was), was, now }
}

const isSame = (one: Node, other: Node) => one === other || one.eq(other)
const fromEnd = (content: Fragment, nth: number) => content.child(content.childCount - 1 - nth)
const sizeOf = (nodes: readonly Node[]) => nodes.reduce((size, node) => size + node.nodeSize, 0)
