import type { Editor } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import type { Thread } from '../extensions/drawn-threads'
import { showThreads, threadAtCaret } from '../extensions/threads'

/** So many threads are marked in one frame: each has the browser lay out its paragraph. */
const inOneFrame = 25

/** How far a hand moves that clicks, in pixels. */
const clickedWithin = 5

/** Shows the threads in the text, a few more in each frame where many come at once, and tells when the caret or a click enters the words of one. */
export function useThreads(
  editor: Editor | null,
  threads: readonly Thread[],
  activeThreadId: string | null,
  onActivateThread: (id: string | null) => void,
): void {
  const marked = useRef(0)
  useEffect(() => {
    if (!editor) return
    let pending = 0
    const show = () => {
      marked.current = Math.min(threads.length, marked.current + inOneFrame)
      const more = marked.current < threads.length
      const shown = { threads: threads.slice(0, marked.current), activeId: activeThreadId }
      editor.view.dispatch(showThreads(editor.state, shown, more))
      if (more) pending = requestAnimationFrame(show)
    }
    show()
    return () => cancelAnimationFrame(pending)
  }, [editor, threads, activeThreadId])

  useEffect(() => {
    if (!editor || editor.isFocused || activeThreadId === null) return
    elementOf(editor, activeThreadId)?.scrollIntoView({ block: 'nearest' })
  }, [editor, activeThreadId])

  // A wording is drawn anew when the caret chooses it, between pressing and letting go: the click then has another target.
  const pressed = useRef<{ id: string | null; x: number; y: number } | null>(null)
  useEffect(() => {
    if (!editor) return
    const activate = () => {
      const id = editor.isFocused ? threadAtCaret(editor.state, activeThreadId) : null
      if (id !== null && id !== activeThreadId) onActivateThread(id)
    }
    const press = ({ target, clientX: x, clientY: y }: MouseEvent) => {
      pressed.current = { id: threadOf(target), x, y }
    }
    const click = ({ target, clientX, clientY }: MouseEvent) => {
      const began = pressed.current
      pressed.current = null
      // Whoever lets go somewhere else has selected words.
      const isThere = began && Math.hypot(clientX - began.x, clientY - began.y) < clickedWithin
      const id = threadOf(target) ?? (isThere ? began.id : null)
      if (id !== activeThreadId) onActivateThread(id)
    }
    const { dom } = editor.view
    editor.on('selectionUpdate', activate)
    dom.addEventListener('mousedown', press)
    dom.addEventListener('click', click)
    return () => {
      editor.off('selectionUpdate', activate)
      dom.removeEventListener('mousedown', press)
      dom.removeEventListener('click', click)
    }
  }, [editor, activeThreadId, onActivateThread])
}

/** The thread that a mark in the text, or what is drawn for one, belongs to. */
function threadOf(target: EventTarget | null): string | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-thread]') : null
  return mark?.dataset.thread ?? null
}

function elementOf(editor: Editor, id: string): Element | undefined {
  return [...editor.view.dom.querySelectorAll<HTMLElement>('[data-thread]')].find(
    ({ dataset }) => dataset.thread === id,
  )
}
