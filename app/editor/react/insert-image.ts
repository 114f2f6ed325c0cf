import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import type { ImageAttributes } from '../image-attributes'

/**
 * Puts a picture where the caret stands, behind words that are selected, and the caret on a line below it: a picture that
 * stays selected is written over.
 */
export function insertImage(editor: Editor, attributes: ImageAttributes): void {
  if (!(editor.state.selection instanceof NodeSelection)) {
    editor.commands.setTextSelection(editor.state.selection.to)
  }
  editor.chain().focus().insertContent({ type: 'image', attrs: attributes }).run()
  const { selection, doc } = editor.state
  if (!(selection instanceof NodeSelection)) return
  const below = selection.to
  const chain = editor.chain()
  if (!doc.resolve(below).nodeAfter?.isTextblock) chain.insertContentAt(below, { type: 'paragraph' })
  chain.setTextSelection(below + 1).run()
}
