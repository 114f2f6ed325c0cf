/** Columns are this wide at least and at most, in CSS pixels. */
export const narrowest = 48
export const widest = 1200

/**
 * The widths that a cell gives its columns, one for each, in CSS pixels; 0 where a column takes what is left. Null when it gives
 * none, or what stands there says nothing of so many columns.
 */
export function widthsOf(value: unknown, colspan: number): number[] | null {
  if (!Array.isArray(value) || value.length !== colspan) return null
  const widths = value.map((width: unknown) => (isWidth(width) ? Math.round(width) : 0))
  return widths.some((width) => width > 0) ? widths : null
}

function isWidth(value: unknown): value is number {
  return typeof value === 'number' && value >= narrowest - 1 && value <= widest
}

/** The same as an attribute of a cell in a page, from which it can be copied. */
export function shownWidths(value: unknown, colspan: number): { 'data-colwidth'?: string } {
  const widths = widthsOf(value, colspan)
  return widths ? { 'data-colwidth': widths.join(',') } : {}
}

type Cell = { colspan: number; colwidth: unknown }

/** The widths of a table's columns by the cells of its first row, which has a part in every column; null when none has one. */
export function columnWidths(firstRow: readonly Cell[]): number[] | null {
  const widths = firstRow.flatMap(
    ({ colspan, colwidth }) => widthsOf(colwidth, colspan) ?? Array<number>(colspan).fill(0),
  )
  return widths.some((width) => width > 0) ? widths : null
}

/** Which part of a table each column takes on paper: what has no width takes as much as those that have one, on average. */
export function shares(widths: readonly number[] | null, columns: number): number[] {
  const given = (widths ?? []).slice(0, columns).filter((width) => width > 0)
  const usual = given.length ? sum(given) / given.length : 1
  const taken = Array.from({ length: columns }, (_, at) => widths?.[at] || usual)
  return taken.map((width) => width / sum(taken))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
