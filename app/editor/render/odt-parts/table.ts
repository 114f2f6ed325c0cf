import { shares } from '../../column-widths'
import type { Block, Cell } from '../blocks'
import { element } from './xml'

/**
 * A table: OpenDocument has an element for each place in it, also for those that a merged cell covers. Rows of headings
 * that it begins with are repeated on each page. Which parts of the page its columns take is put into `columns`.
 */
export function tableOf(
  { rows, widths }: Pick<Extract<Block, { kind: 'table' }>, 'rows' | 'widths'>,
  name: string,
  columns: Set<number>,
  inner: (cell: Cell) => string,
): string {
  const grid = gridOf(rows)
  const width = Math.max(1, ...grid.map((row) => row.length))
  const written = grid.map((row) => element('table:table-row', {}, ...row.map((cell) => cellOf(cell, inner))))
  const headings = rows.findIndex((row) => !row.length || row.some(({ header }) => !header))
  const count = headings === -1 ? rows.length : headings
  return element(
    'table:table',
    { 'table:name': name, 'table:style-name': 'Table' },
    ...columnsOf(widths, width, columns),
    ...(count ? [element('table:table-header-rows', {}, ...written.slice(0, count))] : []),
    ...written.slice(count),
  )
}

/** The columns of a table: each of its own width, or all alike where none was given one. */
function columnsOf(widths: readonly number[] | null, count: number, columns: Set<number>): string[] {
  if (!widths) return [element('table:table-column', { 'table:number-columns-repeated': count })]
  return shares(widths, count).map((share) => {
    const part = Math.round(share * wholeTable)
    columns.add(part)
    return element('table:table-column', { 'table:style-name': columnStyle(part) })
  })
}

/** How many parts of the width of a table are shared out among its columns. */
const wholeTable = 10_000
const columnStyle = (part: number) => `Column${part}`

/** The looks of columns that take so many parts of their tables. */
export function columnStyles(columns: ReadonlySet<number>): string[] {
  return [...columns].map((part) =>
    element(
      'style:style',
      { 'style:name': columnStyle(part), 'style:family': 'table-column' },
      element('style:table-column-properties', { 'style:rel-column-width': `${part}*` }),
    ),
  )
}

/** Each place of a table: a cell where it begins, null where one covers it. */
function gridOf(rows: ReadonlyArray<readonly Cell[]>): Array<Array<Cell | null>> {
  const grid: Array<Array<Cell | null>> = rows.map(() => [])
  rows.forEach((row, at) => {
    const places = grid[at] ?? []
    let column = 0
    for (const cell of row) {
      while (places[column] !== undefined) column += 1
      for (const below of grid.slice(at, at + cell.rowspan))
        for (let next = column; next < column + cell.colspan; next++) below[next] = null
      places[column] = cell
      column += cell.colspan
    }
  })
  return grid.map((row) => Array.from(row, (cell) => cell ?? null))
}

function cellOf(cell: Cell | null, inner: (cell: Cell) => string): string {
  if (!cell) return element('table:covered-table-cell')
  const { colspan, rowspan } = cell
  return element(
    'table:table-cell',
    {
      'table:style-name': 'Cell',
      'office:value-type': 'string',
      'table:number-columns-spanned': colspan > 1 || rowspan > 1 ? colspan : null,
      'table:number-rows-spanned': colspan > 1 || rowspan > 1 ? rowspan : null,
    },
    inner(cell),
  )
}
