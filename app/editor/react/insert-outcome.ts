import type { Editor } from '@tiptap/core'
import type { OutcomeAttributes } from '../extensions/outcome'

/** Puts a decision or action item on a line of its own below the block that the caret stands in. */
export function insertOutcome(editor: Editor, attributes: OutcomeAttributes): void {
  const { $to } = editor.state.selection
  const below = $to.depth === 0 ? $to.pos : $to.after(1)
  const isLast = below >= editor.state.doc.content.size
  const outcome = { type: 'outcome', attrs: attributes }
  editor
    .chain()
    .insertContentAt(below, isLast ? [outcome, { type: 'paragraph' }] : outcome, { updateSelection: false })
    .setTextSelection(isLast ? below + 2 : $to.pos)
    .run()
}

/** The selected words; without a selection those of the block that the caret stands in. */
export function wordsForOutcome(editor: Editor): string {
  const { selection, doc } = editor.state
  const words = selection.empty
    ? selection.$from.parent.textContent
    : doc.textBetween(selection.from, selection.to, ' ', ' ')
  return words.trim()
}
