import { Extension } from '@tiptap/core'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

/** What the page has selected, in its own elements. */
interface Range {
  anchorNode: Node | null
  anchorOffset: number
  focusNode: Node | null
  focusOffset: number
}

/** ProseMirror's watch over the page, which its types keep to themselves. Without these parts nothing is done here. */
interface Inside {
  domSelectionRange?: () => Range
  domObserver?: { currentSelection?: { eq: (range: Range) => boolean }; pendingRecords?: () => unknown[] }
}

/**
 * So long after somebody came into the text otherwise than by a press in it, a browser may have the caret elsewhere, and the
 * editor is right: in milliseconds.
 */
const comingMs = 50

/**
 * Keeps the caret where a person has just put it by a click or a key. Browsers tell of that when they next draw: a change of
 * somebody else, or of what is drawn, that comes before it is told had the editor put the caret back to where it had been.
 */
export const heardFirst = Extension.create({
  name: 'heardFirst',
  onCreate({ editor }) {
    let unheard: ReturnType<typeof unheardIn> = null
    let cameAt = -Infinity
    let isPressing = false
    // A browser lets a press bring somebody into the text, and then puts the caret there, before it does anything else.
    editor.view.dom.addEventListener('mousedown', () => {
      isPressing = true
      setTimeout(() => (isPressing = false))
    })
    editor.on('beforeTransaction', ({ transaction }) => {
      const isFocus = transaction.getMeta('focus') !== undefined
      if (isFocus && !isPressing) cameAt = performance.now()
      const isComing = isFocus || performance.now() - cameAt < comingMs
      unheard = isComing || movesCaret(transaction) ? null : unheardIn(editor.view)
    })
    editor.on('transaction', ({ transaction }) => {
      if (!unheard) return
      const { doc, tr } = editor.state
      const { anchor, head } = unheard
      unheard = null
      const placeOf = (place: number) => doc.resolve(transaction.mapping.map(place))
      editor.view.dispatch(tr.setSelection(TextSelection.between(placeOf(anchor), placeOf(head))))
    })
  },
})

/** Whether it says itself where the caret goes: what is done here does, and what others write does not. */
function movesCaret(transaction: Transaction): boolean {
  const sync: { isChangeOrigin?: boolean; isUndoRedoOperation?: boolean } | undefined =
    transaction.getMeta(ySyncPluginKey)
  if (sync?.isChangeOrigin) return sync.isUndoRedoOperation === true
  return transaction.docChanged || transaction.selectionSet
}

/** Where the page has the caret, as places in the text, if the editor has not heard of it. */
function unheardIn(view: EditorView): { anchor: number; head: number } | null {
  const { domSelectionRange, domObserver } = view as Inside
  // What is being put together, or was typed and not read yet, tells of the caret too.
  if (view.composing || !view.hasFocus() || domObserver?.pendingRecords?.().length !== 0) return null
  const range = domSelectionRange?.call(view)
  if (!range?.anchorNode || !range.focusNode || domObserver.currentSelection?.eq(range) !== false) return null
  if (!view.dom.contains(range.anchorNode) || !view.dom.contains(range.focusNode)) return null
  return {
    anchor: view.posAtDOM(range.anchorNode, range.anchorOffset),
    head: view.posAtDOM(range.focusNode, range.focusOffset),
  }
}
