import { shares } from '../../column-widths'
import type { Block, Cell, Span } from '../blocks'
import { plain } from '../blocks'
import type { Column } from './draw'
import { linesOf, type Line } from './lines'
import type { Paper, Structure } from './paper'
import { ink, page } from './style'

const cellStyle = { size: 9.5, leading: 13.5, padding: 6 } as const

/** A cell in its place: `x` and `width` in points, its lines, and the structure element that holds them. */
type Placed = { x: number; width: number; lines: Line[]; element: Structure }

/** A table with real rows, header cells and data cells; a row that is taller than the page goes on overleaf. */
export function drawTable(
  paper: Paper,
  parent: Structure,
  { rows, widths }: Pick<Extract<Block, { kind: 'table' }>, 'rows' | 'widths'>,
  column: Column,
): void {
  const table = paper.doc.struct('Table')
  parent.add(table)
  const columns = Math.max(1, ...rows.map((row) => row.reduce((total, { colspan }) => total + colspan, 0)))
  const edges = edgesOf(shares(widths, columns), column)
  const pending = new Array<number>(columns).fill(0)
  paper.space(4)
  horizontal(paper, column)
  for (const row of rows) {
    const element = paper.doc.struct('TR')
    table.add(element)
    const allHeaders = row.every(({ header }) => header)
    drawRow(paper, placed(paper, element, row, allHeaders, pending, edges), column)
    element.end()
  }
  table.end()
  paper.space(12)
}

/** Where each column begins, in points, and where the last of them ends. */
function edgesOf(parts: readonly number[], { x, width }: Column): number[] {
  const edges = [x]
  for (const part of parts) edges.push((edges.at(-1) ?? x) + part * width)
  return edges
}

function placed(
  paper: Paper,
  row: Structure,
  cells: readonly Cell[],
  allHeaders: boolean,
  pending: number[],
  edges: readonly number[],
): Placed[] {
  let at = 0
  const places = cells.map((cell) => {
    while ((pending[at] ?? 0) > 0) at += 1
    const element = cell.header
      ? paper.doc.struct('TH', { scope: allHeaders ? 'Column' : 'Row' })
      : paper.doc.struct('TD')
    row.add(element)
    const x = edges[at] ?? 0
    const width = (edges[Math.min(at + cell.colspan, pending.length)] ?? x) - x
    const spans = spansOf(cell.blocks).map((span) => ({ ...span, bold: span.bold || cell.header }))
    const lines = linesOf(paper.doc, spans, cellStyle.size, width - 2 * cellStyle.padding)
    for (let i = at; i < at + cell.colspan; i += 1) pending[i] = cell.rowspan
    at += cell.colspan
    return { x, width, lines, element }
  })
  for (const [i, rowsLeft] of pending.entries()) pending[i] = Math.max(0, rowsLeft - 1)
  return places
}

function drawRow(paper: Paper, cells: Placed[], column: Column): void {
  const tallest = Math.max(1, ...cells.map(({ lines }) => lines.length))
  const height = tallest * cellStyle.leading + 2 * cellStyle.padding
  if (height <= page.height - page.top - page.bottom) paper.need(height)
  let done = 0
  while (done < tallest) {
    paper.need(cellStyle.leading + 2 * cellStyle.padding)
    const fits = Math.max(1, Math.floor((paper.room - 2 * cellStyle.padding) / cellStyle.leading))
    const until = Math.min(tallest, done + fits)
    for (const cell of cells) drawCell(paper, cell, done, until)
    paper.y += (until - done) * cellStyle.leading + 2 * cellStyle.padding
    horizontal(paper, column)
    done = until
  }
  for (const { element } of cells) element.end()
}

function drawCell(paper: Paper, { x, lines, element }: Placed, from: number, until: number): void {
  for (const [at, line] of lines.slice(from, until).entries()) {
    const y = paper.y + cellStyle.padding + at * cellStyle.leading
    paper.line(element, line, y, { ...cellStyle, x: x + cellStyle.padding })
  }
}

function horizontal(paper: Paper, { x, width }: Column): void {
  paper.ornament((doc) => {
    doc
      .moveTo(x, paper.y)
      .lineTo(x + width, paper.y)
      .lineWidth(0.6)
      .strokeColor(ink.rule)
      .stroke()
  })
}

/** The words of a cell, one paragraph or list item to a line. */
function spansOf(blocks: readonly Block[]): Span[] {
  return blocks.flatMap((block, at) => [...(at > 0 ? [plain('\n')] : []), ...wordsOf(block)])
}

/** What stands before an item; boxes are made of letters here, because a cell holds lines of words only. */
function signOf({ ordered, start, done }: Extract<Block, { kind: 'list' }>, at: number): string {
  if (done) return done[at] ? '[x]' : '[ ]'
  return ordered ? `${start + at}.` : '•'
}

function wordsOf(block: Block): Span[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.spans
    case 'list':
      return block.items.flatMap((item, at) => [
        plain(`${at > 0 ? '\n' : ''}${signOf(block, at)} `),
        ...spansOf(item),
      ])
    case 'quote':
      return spansOf(block.blocks)
    case 'table':
      return block.rows.flatMap((row) => [
        ...row.flatMap((cell) => [...spansOf(cell.blocks), plain(' ')]),
        plain('\n'),
      ])
    case 'outcome':
      return [plain(`${block.outcome.label}: `, { bold: true }), plain(block.outcome.text)]
    case 'image':
      return block.words === '' ? [] : [plain(block.words)]
    case 'contents':
    case 'page-break':
    case 'notes':
    case 'rule':
      return []
  }
}
