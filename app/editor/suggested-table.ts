import { longestWording } from './wording'

/** A table as a suggestion holds it: words in cells, in rows that are equally long. */
export interface SuggestedTable {
  /** Whether the first row says what the columns are. */
  heading: boolean
  rows: string[][]
}

/** How large a suggested table may be: one that is larger cannot be judged beside a text. */
export const mostRows = 100
export const mostColumns = 12

/** A table as it is kept: `table`, or `headed table`, and then a line for each row with tabs between its cells. */
export function keptTable({ heading, rows }: SuggestedTable): string {
  return [heading ? 'headed table' : 'table', ...rows.map((row) => row.join('\t'))].join('\n')
}

/** What is kept, or somebody sends, read as a table; null when it is none, is too large or says nothing. */
export function tableFrom(kept: string): SuggestedTable | null {
  const [name, ...lines] = kept.length <= longestWording ? kept.split('\n') : []
  if (name !== 'table' && name !== 'headed table') return null
  const table = { heading: name === 'headed table', rows: lines.map((line) => line.split('\t')) }
  return isSound(table) ? table : null
}

/**
 * A table as somebody types it, a line for each row: tabs stand between the cells, as they come from a spreadsheet, or upright
 * strokes where there are none. Rows that are too short get empty cells.
 */
export function typedTable(words: string, heading: boolean): SuggestedTable {
  const lines = words.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '')
  const rows = lines.map((line) => (words.includes('\t') ? line.split('\t') : cellsBetween(line)))
  const columns = Math.max(0, ...rows.map((row) => row.length))
  return {
    heading,
    rows: rows.map((row) => Array.from({ length: columns }, (_, nth) => cellOf(row[nth] ?? ''))),
  }
}

/** The words of a cell: one line, with one space between them. */
export function cellOf(words: string): string {
  return words.replace(/[\s\p{Cc}\uFFFC]+/gu, ' ').trim()
}

/** Strokes at the edges of a row stand beside no cell. */
function cellsBetween(line: string): string[] {
  return line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|')
}

function isSound({ rows }: SuggestedTable): boolean {
  const columns = rows[0]?.length ?? 0
  return (
    rows.length <= mostRows &&
    columns <= mostColumns &&
    rows.every((row) => row.length === columns && row.every((cell) => cell === cellOf(cell))) &&
    rows.some((row) => row.some((cell) => cell !== ''))
  )
}
