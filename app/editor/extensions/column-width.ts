import type { EditorState, Transaction } from '@tiptap/pm/state'
import { isInTable, selectedRect } from '@tiptap/pm/tables'
import { narrowest, widest, widthsOf } from '../column-widths'

/** The last of the columns that the selection reaches into, and the cell that it has in the first row of the table. */
export function chosenColumn(state: EditorState): { column: number; cellAt: number; colspan: number } | null {
  if (!isInTable(state)) return null
  const { right, map, table, tableStart } = selectedRect(state)
  const column = right - 1
  const at = map.map[column]
  const cell = at === undefined ? null : table.nodeAt(at)
  return at === undefined || !cell ? null : { column, cellAt: tableStart + at, colspan: cell.attrs.colspan }
}

/**
 * Makes a column of the table around the selection so wide, in CSS pixels and within what a column may be. Every cell that has
 * a part in the column says so, as the cells of a table have to agree.
 */
export function widthOfColumn(state: EditorState, column: number, width: number): Transaction | null {
  if (!isInTable(state)) return null
  const { map, table, tableStart } = selectedRect(state)
  const wanted = Math.round(Math.min(Math.max(width, narrowest), widest))
  const cells = new Set(Array.from({ length: map.height }, (_, row) => map.map[row * map.width + column]))
  const transaction = state.tr
  for (const at of cells) {
    const cell = at === undefined ? null : table.nodeAt(at)
    if (at === undefined || !cell) continue
    const { colspan, colwidth } = cell.attrs
    const widths = widthsOf(colwidth, colspan) ?? Array<number>(colspan).fill(0)
    const within = column - map.colCount(at)
    const own = widths.map((known, nth) => (nth === within ? wanted : known))
    transaction.setNodeAttribute(tableStart + at, 'colwidth', own)
  }
  return transaction.docChanged ? transaction : null
}
