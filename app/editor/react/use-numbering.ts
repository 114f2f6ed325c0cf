import type { Editor } from '@tiptap/react'
import { useEffect } from 'react'
import { showNumbers } from '../extensions/numbers'
import type { Numbering } from '../numbering'

/** Shows the numbers of the text as they are chosen now. */
export function useNumbering(editor: Editor | null, numbering: Numbering): void {
  useEffect(() => {
    editor?.view.dispatch(showNumbers(editor.state, numbering))
  }, [editor, numbering])
}
