import writeXlsx, { type SheetData } from 'write-excel-file/node'

/** A cell: words, or a day (`YYYY-MM-DD`) that a spreadsheet can sort and count with. */
export type XlsxCell = string | { date: string }

/**
 * A table as an Excel file: the first row is a heading that stays in view. Words are written as words: a cell that
 * begins with `=` is no formula here, so nothing needs to be put in front of it.
 */
export async function xlsxOf(
  name: string,
  [heading = [], ...rows]: ReadonlyArray<readonly XlsxCell[]>,
): Promise<Buffer> {
  const bold = heading.map((cell) => ({ value: textOf(cell), type: String, fontWeight: 'bold' as const }))
  const data: SheetData = [bold, ...rows.map((row) => row.map(cellOf))]
  const columns = heading.map((_cell, column) => ({ width: widthOf([heading, ...rows], column) }))
  return writeXlsx(data, { sheet: sheetName(name), columns, stickyRowsCount: 1 }).toBuffer()
}

function cellOf(cell: XlsxCell) {
  if (typeof cell === 'string') return { value: cell, type: String }
  return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
}

/** A cell as words: what stands in it, or the day as `YYYY-MM-DD`. */
export function textOf(cell: XlsxCell): string {
  return typeof cell === 'string' ? cell : cell.date
}

/** As wide as its longest cell, in characters, within reason. */
function widthOf(rows: ReadonlyArray<readonly XlsxCell[]>, column: number): number {
  const longest = Math.max(...rows.map((row) => textOf(row[column] ?? '').length))
  return Math.min(Math.max(longest + 2, 12), 60)
}

/** Excel takes 31 characters, and none of these. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
}
