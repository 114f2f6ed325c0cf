import type { Command, EditorState } from '@tiptap/pm/state'
import { CellSelection, isInTable, mergeCells, selectedRect } from '@tiptap/pm/tables'

/**
 * Makes one cell of those that are selected; with the caret in one, of that and the next in its row, for those who have nothing to
 * select cells with. Stands still where the cells are no rectangle, or there is no next.
 */
export const mergeChosenCells: Command = (state, dispatch) => {
  const chosen = chosenCells(state)
  if (!chosen) return false
  const selected = state.tr.setSelection(chosen)
  return mergeCells(
    state.apply(selected),
    dispatch && ((merging) => dispatch(merging.steps.reduce((all, step) => all.step(step), selected))),
  )
}

function chosenCells(state: EditorState): CellSelection | null {
  if (!isInTable(state)) return null
  const { selection } = state
  const { left, top, right, bottom, map, tableStart } = selectedRect(state)
  if (selection instanceof CellSelection && selection.$anchorCell.pos !== selection.$headCell.pos)
    return selection
  if (right >= map.width) return null
  const [own = 0, next = 0] = [map.map[top * map.width + left], map.map[(bottom - 1) * map.width + right]]
  return CellSelection.create(state.doc, tableStart + own, tableStart + next)
}
