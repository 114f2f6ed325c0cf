import type { Block, Cell } from '../blocks'
import { wordsOf } from './words'

/**
 * A table as Markdown has them: one line for each row, the first of them the heading. A cell that is merged stands in its
 * first place, and the others are empty.
 */
export function tableOf(rows: readonly Cell[][]): string {
  const grid = gridOf(rows)
  const width = Math.max(...grid.map((row) => row.length))
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`
  const [first = [], ...rest] = grid
  const hasHeading = rows[0]?.every(({ header }) => header) ?? false
  return [
    line(hasHeading ? first : []),
    `|${' --- |'.repeat(width)}`,
    ...(hasHeading ? rest : grid).map(line),
  ].join('\n')
}

function gridOf(rows: readonly Cell[][]): string[][] {
  const grid: string[][] = rows.map(() => [])
  rows.forEach((row, y) => {
    let x = 0
    for (const { colspan, rowspan, blocks } of row) {
      while (grid[y]?.[x] !== undefined) x += 1
      for (let down = 0; down < rowspan; down += 1) {
        for (let across = 0; across < colspan; across += 1) {
          const into = grid[y + down]
          if (into) into[x + across] = down === 0 && across === 0 ? cellWords(blocks) : ''
        }
      }
    }
  })
  return grid
}

/** A cell is one line: its paragraphs and points stand after one another. */
function cellWords(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join(' ').replace(/\\\n/g, ' ').replace(/\n/g, ' ')
}

function linesOf(block: Block): string[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return [wordsOf(block.spans)].filter(Boolean)
  if (block.kind === 'list') return block.items.flatMap((item) => item.flatMap(linesOf))
  if (block.kind === 'quote') return block.blocks.flatMap(linesOf)
  if (block.kind === 'table') return block.rows.flat().flatMap((cell) => cell.blocks.flatMap(linesOf))
  if (block.kind === 'image') return [block.words].filter(Boolean)
  return block.kind === 'outcome' ? [block.outcome.text] : []
}
