import { Extension } from '@tiptap/core'
import { Plugin, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'

/**
 * A press below a text that ends with a table, a picture or another thing without a line of its own begins a line there: arrow
 * keys lead there too, and telephones have none. Nothing is written before somebody asks for it.
 */
export function writingBelow(mayWrite: () => boolean) {
  return Extension.create({
    name: 'writingBelow',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleClick(view, _place, event) {
            const last = view.dom.lastElementChild
            const isBelow =
              event.target === view.dom &&
              last !== null &&
              event.clientY > last.getBoundingClientRect().bottom
            const begun = isBelow && mayWrite() ? lineBelow(view.state) : null
            if (begun) view.dispatch(begun)
            return begun !== null
          },
        },
      }),
    ],
  })
}

/** An empty line after the last block, with the caret in it; null where the last block has a line at its end. */
export function lineBelow(state: EditorState): Transaction | null {
  const { doc, schema } = state
  const { paragraph } = schema.nodes
  if (!paragraph || hasLineAtEnd(doc.lastChild)) return null
  const end = doc.content.size
  const transaction = state.tr.insert(end, paragraph.create())
  return transaction.setSelection(TextSelection.create(transaction.doc, end + 1)).scrollIntoView()
}

function hasLineAtEnd(block: EditorState['doc']['lastChild']): boolean {
  return block !== null && (block.isTextblock || /list$/i.test(block.type.name))
}
