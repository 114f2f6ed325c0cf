import type { Editor } from '@tiptap/react'
import { useEffect } from 'react'
import { isSuggestingNow } from '../extensions/suggesting'

/** The browser asks before it closes a page with a suggestion that is not sent. */
export function useDraftKept(editor: Editor | null): void {
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      if (editor && isSuggestingNow(editor.state)) event.preventDefault()
    }
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [editor])
}
