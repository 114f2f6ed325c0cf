import writeXlsx, { type SheetData } from 'write-excel-file/node'

/** A cell: words, or a day (`YYYY-MM-DD`) that a spreadsheet can sort and count with. */
export type XlsxCell = string | { date: string }

/** What Excel writes in of itself; other programs take one for the heading and one for the rest when none is named. */
const font = { fontFamily: 'Calibri', fontSize: 11 }

/**
 * A table as an Excel file: the first row is a heading that stays in view, and long words are read in their cell. Words are
 * written as words: a cell that begins with `=` is no formula here, so nothing needs to be put in front of it.
 */
export async function xlsxOf(
  name: string,
  [heading = [], ...rows]: ReadonlyArray<readonly XlsxCell[]>,
): Promise<Buffer> {
  const columns = heading.map((_cell, column) => ({ width: widthOf([heading, ...rows], column) }))
  const bold = heading.map((cell) => ({ value: textOf(cell), type: String, fontWeight: 'bold' as const }))
  const rest = rows.map((row) => {
    const height = heightOf(row, columns)
    return row.map((cell) => ({ ...cellOf(cell), height }))
  })
  const data: SheetData = [bold, ...rest]
  const sheet = { sheet: sheetName(name), columns, stickyRowsCount: 1, orientation: 'landscape' } as const
  return writeXlsx(data, sheet, font).toBuffer()
}

function cellOf(cell: XlsxCell) {
  const alignVertical = 'top'
  if (typeof cell === 'string') return { value: cell, type: String, wrap: true, alignVertical } as const
  return {
    value: new Date(`${cell.date}T00:00:00Z`),
    type: Date,
    format: 'yyyy-mm-dd',
    alignVertical,
  } as const
}

/** A cell as words: what stands in it, or the day as `YYYY-MM-DD`. */
export function textOf(cell: XlsxCell): string {
  return typeof cell === 'string' ? cell : cell.date
}

/** In characters, beside the words of a cell. */
const room = 2

/** As wide as its longest cell, in characters, within reason. */
function widthOf(rows: ReadonlyArray<readonly XlsxCell[]>, column: number): number {
  const longest = Math.max(...rows.map((row) => textOf(row[column] ?? '').length))
  return Math.min(Math.max(longest + room, 12), 60)
}

/** In points, for as many lines as its longest cell takes: not every program finds that out. Excel shows no more than 409. */
function heightOf(row: readonly XlsxCell[], columns: ReadonlyArray<{ width: number }>): number {
  const linesOf = (cell: XlsxCell, width: number) =>
    textOf(cell)
      .split('\n')
      .reduce((lines, { length }) => lines + Math.max(1, Math.ceil(length / (width - room))), 0)
  const lines = Math.max(1, ...row.map((cell, column) => linesOf(cell, columns[column]?.width ?? 60)))
  return Math.min(lines * 15, 409)
}

/** Excel takes 31 characters, and none of these. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
}
