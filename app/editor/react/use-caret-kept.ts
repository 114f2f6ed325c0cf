import type { Editor } from '@tiptap/react'
import { useEffect } from 'react'
import { keptCaret, placeCaret } from '../kept-caret'

/**
 * Puts the caret where it was, and the keyboard in the text, when somebody comes back from the page that lists what is said of
 * it. Whoever comes from elsewhere begins at the top of the page, as on any.
 * @param listHref the page that lists the comments; the caret is kept for the way there alone
 */
export function useCaretKept(editor: Editor | null, listHref: string | null): void {
  useEffect(() => {
    if (!editor || listHref === null) return
    const key = `tvers-caret ${listHref}`
    const kept = sessionStorage.getItem(key)
    sessionStorage.removeItem(key)
    if (kept !== null && placeCaret(editor, kept)) editor.commands.focus(null, { scrollIntoView: true })
    let last: string | null = null
    const keep = () => {
      last = keptCaret(editor.state)
    }
    editor.on('focus', keep)
    editor.on('selectionUpdate', keep)
    editor.on('blur', keep)
    return () => {
      editor.off('focus', keep)
      editor.off('selectionUpdate', keep)
      editor.off('blur', keep)
      // By the time a page goes, the address is that of the next.
      if (last !== null && location.pathname.startsWith(listHref)) sessionStorage.setItem(key, last)
    }
  }, [editor, listHref])
}
