import type { Editor } from '@tiptap/core'
import { useEffect, type RefObject } from 'react'

/** Escape leads back to the text from every field of the form. */
export function useLeaving(form: RefObject<HTMLFormElement>, editor: Editor, onClose: () => void): void {
  useEffect(() => {
    const element = form.current
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      editor.commands.focus()
      onClose()
    }
    element?.addEventListener('keydown', leave)
    return () => element?.removeEventListener('keydown', leave)
  }, [form, editor, onClose])
}
