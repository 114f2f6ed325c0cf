import type { Cell } from '../blocks'
import { element } from './xml'

/**
 * A table: OpenDocument has an element for each place in it, also for those that a merged cell covers. Rows of headings
 * that it begins with are repeated on each page.
 */
export function tableOf(
  rows: ReadonlyArray<readonly Cell[]>,
  name: string,
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
    element('table:table-column', { 'table:number-columns-repeated': width }),
    ...(count ? [element('table:table-header-rows', {}, ...written.slice(0, count))] : []),
    ...written.slice(count),
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
