import { Extension, type Editor } from '@tiptap/core'
import { Fragment } from '@tiptap/pm/model'
import { TextSelection, NodeSelection, type EditorState, type Transaction } from '@tiptap/pm/state'

/** Where a block stands among its neighbours, from 1; `moved` is false when it could go no further. */
export type Place = { moved: boolean; place: number; of: number }

const items: readonly string[] = ['listItem', 'taskItem', 'tableRow']

/**
 * Moves the block of the caret past its neighbour, up (-1) or down (1): an item within its list, a row within its table, any
 * other block within the text. The caret goes with it. The transaction is null when there is no neighbour.
 */
export function moveBlock(state: EditorState, step: 1 | -1): Place & { transaction: Transaction | null } {
  const { $from, from, to } = state.selection
  const depth = depthOfBlock(state)
  const parent = $from.node(depth - 1)
  const index = $from.index(depth - 1)
  const of = parent.childCount
  const target = index + step
  if (target < 0 || target >= of) return { moved: false, place: index + 1, of, transaction: null }
  const [upper, lower] = [parent.child(Math.min(index, target)), parent.child(Math.max(index, target))]
  const start = $from.posAtIndex(Math.min(index, target), depth - 1)
  const end = start + upper.nodeSize + lower.nodeSize
  const transaction = state.tr.replaceWith(start, end, Fragment.from([lower, upper]))
  const shift = step === 1 ? lower.nodeSize : -upper.nodeSize
  const selection =
    state.selection instanceof NodeSelection
      ? NodeSelection.create(transaction.doc, from + shift)
      : TextSelection.between(
          transaction.doc.resolve(from + shift),
          transaction.doc.resolve(Math.min(to + shift, transaction.doc.content.size)),
        )
  transaction.setSelection(selection).scrollIntoView()
  return { moved: true, place: target + 1, of, transaction }
}

/** How deep the block stands that would be moved. */
function depthOfBlock({ selection }: EditorState): number {
  const { $from } = selection
  for (let depth = $from.depth; depth > 1; depth -= 1) {
    if (items.includes($from.node(depth).type.name)) return depth
  }
  // A block that is selected as a whole is no ancestor of where the selection begins.
  return Math.min(1, $from.depth + 1)
}

/** Moves the block of the caret, and says where it stands now. */
export function moveBlockIn(editor: Editor, step: 1 | -1, said: (place: Place) => void): boolean {
  const { transaction, ...place } = moveBlock(editor.state, step)
  if (transaction) editor.view.dispatch(transaction)
  said(place)
  return true
}

/** Alt + Shift + arrow up and down move the block of the caret. */
export function movingBlocks(said: (place: Place) => void) {
  return Extension.create({
    name: 'movingBlocks',
    priority: 1100,
    addKeyboardShortcuts() {
      const move = (step: 1 | -1) => () => this.editor.isEditable && moveBlockIn(this.editor, step, said)
      return { 'Alt-Shift-ArrowUp': move(-1), 'Alt-Shift-ArrowDown': move(1) }
    },
  })
}
