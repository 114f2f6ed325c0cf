import type { Editor } from '@tiptap/react'
import { useEffect } from 'react'
import { showThreads, threadAtCaret, type Thread } from '../extensions/threads'

/** Shows the threads in the text, and tells when the caret or a click enters the words of one. */
export function useThreads(
  editor: Editor | null,
  threads: readonly Thread[],
  activeThreadId: string | null,
  onActivateThread: (id: string | null) => void,
): void {
  useEffect(() => {
    editor?.view.dispatch(showThreads(editor.state, { threads, activeId: activeThreadId }))
  }, [editor, threads, activeThreadId])

  useEffect(() => {
    if (!editor || editor.isFocused || activeThreadId === null) return
    elementOf(editor, activeThreadId)?.scrollIntoView({ block: 'nearest' })
  }, [editor, activeThreadId])

  useEffect(() => {
    if (!editor) return
    const activate = () => {
      const id = editor.isFocused ? threadAtCaret(editor.state) : null
      if (id !== null && id !== activeThreadId) onActivateThread(id)
    }
    const click = ({ target }: MouseEvent) => {
      const id =
        target instanceof Element ? target.closest<HTMLElement>('[data-thread]')?.dataset.thread : undefined
      if (id !== activeThreadId) onActivateThread(id ?? null)
    }
    const { dom } = editor.view
    editor.on('selectionUpdate', activate)
    dom.addEventListener('click', click)
    return () => {
      editor.off('selectionUpdate', activate)
      dom.removeEventListener('click', click)
    }
  }, [editor, activeThreadId, onActivateThread])
}

function elementOf(editor: Editor, id: string): Element | undefined {
  return [...editor.view.dom.querySelectorAll<HTMLElement>('[data-thread]')].find(
    ({ dataset }) => dataset.thread === id,
  )
}
