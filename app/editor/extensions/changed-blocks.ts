import type { Fragment, Node } from '@tiptap/pm/model'

/** Blocks that stand where others stood: places in the document before, and the blocks there before and now. */
export interface ChangedBlocks {
  from: number
  to: number
  was: readonly Node[]
  now: readonly Node[]
}

/** How the blocks of a shared text came and went, in their order, as Yjs tells it: so many stay, are taken out or come. */
export type BlocksMoved = ReadonlyArray<{ retain?: number; delete?: number; insert?: unknown }>

/**
 * Which blocks differ between two states of a document, in their order. Several people who write at once change a block each, with
 * all that stands between them as it was. A block that is the same object in both is not looked into.
 * @param moved says which block became which: of several that look the same, only the shared text knows
 */
export function changedBlocks(before: Fragment, after: Fragment, moved: BlocksMoved = []): ChangedBlocks[] {
  const pairs = pairsOf(before, after, moved)
  if (!pairs) return [changedStretch(before, after)]
  let place = 0
  return pairs.flatMap(({ was, now }) => {
    const from = place
    place += sizeOf(was)
    const [block, other] = [was[0], now[0]]
    return block && other && isSame(block, other) ? [] : [{ from, to: place, was, now }]
  })
}

type Pair = Pick<ChangedBlocks, 'was' | 'now'>

/** A block and what it is now, or what is gone or has come; null when there are other blocks than the shared text tells of. */
function pairsOf(before: Fragment, after: Fragment, moved: BlocksMoved): Pair[] | null {
  const pairs: Pair[] = []
  let [was, now] = [0, 0]
  const pair = (gone: number, come: number) =>
    pairs.push({
      was: before.content.slice(was, (was += gone)),
      now: after.content.slice(now, (now += come)),
    })
  for (const { retain = 0, delete: gone = 0, insert } of moved) {
    for (let kept = 0; kept < retain; kept++) pair(1, 1)
    if (gone) pair(gone, 0)
    if (Array.isArray(insert)) pair(0, insert.length)
  }
  const rest = before.childCount - was
  if (rest < 0 || rest !== after.childCount - now) return null
  for (let kept = 0; kept < rest; kept++) pair(1, 1)
  return pairs
}

/** Blocks have come or gone, and nobody says which: all from the first that differs to the last. */
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
