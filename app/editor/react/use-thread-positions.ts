import type { Editor } from '@tiptap/react'
import { useEffect, type RefObject } from 'react'

export type ThreadPositions = Readonly<Record<string, number>>

/**
 * Tells where the first words of each shown thread stand, in pixels below the top of `frame`, whenever that
 * changes. A thread whose words are gone is left out.
 */
export function useThreadPositions(
  editor: Editor | null,
  frame: RefObject<HTMLElement>,
  onThreadPositions: ((positions: ThreadPositions) => void) | undefined,
): void {
  useEffect(() => {
    if (!editor || !onThreadPositions) return
    let told = ''
    let pending = 0
    const measure = () => {
      pending = 0
      const positions = positionsIn(editor.view.dom, frame.current)
      const seen = JSON.stringify(positions)
      if (seen !== told) onThreadPositions(positions)
      told = seen
    }
    const soon = () => {
      pending ||= requestAnimationFrame(measure)
    }
    const size = new ResizeObserver(soon)
    size.observe(editor.view.dom)
    editor.on('transaction', soon)
    soon()
    return () => {
      cancelAnimationFrame(pending)
      size.disconnect()
      editor.off('transaction', soon)
    }
  }, [editor, frame, onThreadPositions])
}

function positionsIn(text: HTMLElement, frame: HTMLElement | null): ThreadPositions {
  const top = frame?.getBoundingClientRect().top ?? 0
  const positions: Record<string, number> = {}
  for (const mark of text.querySelectorAll<HTMLElement>('[data-thread]')) {
    const id = mark.dataset.thread
    if (id !== undefined && !(id in positions))
      positions[id] = Math.round(mark.getBoundingClientRect().top - top)
  }
  return positions
}
