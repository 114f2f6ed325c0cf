import type { JSONContent } from '@tiptap/core'
import { widthsOf } from '~/editor/column-widths'
import { spanOf } from '~/editor/extensions/tables'

/** Gives each cell of a table the widths of the columns that it stands in, in CSS pixels; 0 for one that has none. */
export function withColumnWidths(table: JSONContent, widths: readonly number[]): JSONContent {
  if (!widths.some((width) => width > 0)) return table
  // How many rows each column is still covered by a cell above.
  const covered: number[] = []
  const rows = table.content?.map((row) => {
    let column = 0
    const cells = row.content?.map((cell) => {
      while (covered[column]) column += 1
      const colspan = spanOf(cell.attrs?.colspan)
      const own = Array.from({ length: colspan }, (_, nth) => widths[column + nth] ?? 0)
      for (let nth = 0; nth < colspan; nth++) covered[column + nth] = spanOf(cell.attrs?.rowspan)
      column += colspan
      return { ...cell, attrs: { ...cell.attrs, colwidth: widthsOf(own, colspan) } }
    })
    covered.forEach((rowsLeft, at) => (covered[at] = Math.max(0, rowsLeft - 1)))
    return { ...row, content: cells }
  })
  return { ...table, content: rows }
}
