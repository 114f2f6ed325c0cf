import { plain, type Block, type Span } from '../blocks'
import { isLine, linesIn, type Line } from '../remarked'

/** Where a paragraph ends among words that a change takes out or puts there: no XML holds this sign. */
export const paragraphEnd = '\f'

/**
 * A text as OpenDocument has it while changes are tracked: where one takes out the end of a paragraph, what follows stands in the
 * same paragraph, and so it does for items of a list.
 */
export function joinedByChanges(blocks: readonly Block[], tracked: ReadonlySet<number>): Block[] {
  const inner = (within: readonly Block[]) => joinedByChanges(within, tracked)
  return blocks.reduce<Block[]>((all, block) => {
    const line = isLine(block) ? joined(all.at(-1), block, tracked) : null
    return line ? [...all.slice(0, -1), line] : [...all, withInner(block, inner, tracked)]
  }, [])
}

/** Those of the changes that are in one line each: one that goes on elsewhere, such as from a paragraph into a list, cannot be tracked. */
export function inOneLine(blocks: readonly Block[], tracked: ReadonlySet<number>): ReadonlySet<number> {
  const lines = new Map<number, number>()
  for (const { spans } of linesIn(joinedByChanges(blocks, tracked)))
    for (const index of new Set(spans.flatMap(({ remarks = [] }) => remarks)))
      lines.set(index, (lines.get(index) ?? 0) + 1)
  return new Set([...tracked].filter((index) => (lines.get(index) ?? 0) <= 1))
}

function withInner(
  block: Block,
  inner: (blocks: readonly Block[]) => Block[],
  tracked: ReadonlySet<number>,
): Block {
  if (block.kind === 'quote') return { ...block, blocks: inner(block.blocks) }
  if (block.kind === 'table')
    return {
      ...block,
      rows: block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: inner(cell.blocks) }))),
    }
  return block.kind === 'list' ? listOf(block, inner, tracked) : block
}

type List = Extract<Block, { kind: 'list' }>

function listOf(
  list: List,
  inner: (blocks: readonly Block[]) => Block[],
  tracked: ReadonlySet<number>,
): List {
  const items: Block[][] = []
  const kept: number[] = []
  list.items.forEach((item, at) => {
    const [only, ...more] = items.at(-1) ?? []
    const [first, ...rest] = inner(item)
    const line = first && isLine(first) && !more.length ? joined(only, first, tracked) : null
    if (line) items.splice(-1, 1, [line, ...rest])
    else {
      items.push(first ? [first, ...rest] : [])
      kept.push(at)
    }
  })
  const numbers = list.numbers && kept.map((at) => list.numbers?.[at] ?? null)
  return {
    ...list,
    items,
    ...(list.done ? { done: kept.map((at) => list.done[at] ?? false) } : {}),
    ...(numbers ? { numbers } : {}),
  } as List
}

/** Two lines as one, where one change takes out the end of the first and what follows; null where none does. */
function joined(before: Block | undefined, line: Line, tracked: ReadonlySet<number>): Line | null {
  if (!before || !isLine(before)) return null
  const behind = line.spans[0]?.remarks ?? []
  const change = before.spans.at(-1)?.remarks?.find((index) => tracked.has(index) && behind.includes(index))
  if (change === undefined) return null
  // Of which level the heading is that follows; 0 says that it is none.
  const end: Span = plain(`${paragraphEnd}${line.kind === 'heading' ? line.level : 0}`, { remarks: [change] })
  return { ...before, spans: [...before.spans, end, ...line.spans] }
}
