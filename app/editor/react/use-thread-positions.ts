import type { Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { useEffect, type RefObject } from 'react'
import { threadsShown } from '../extensions/threads'

export type ThreadPositions = Readonly<Record<string, number>>

/** How long after a change it is looked whether words have moved though the text is as long as before, in ms. */
const settledMs = 200

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
    // While many come, each few that are marked may make the text longer: where they stand is asked once all are there.
    let coming = false
    const measure = () => {
      pending = 0
      const positions = positionsIn(editor.view.dom, frame.current)
      const seen = JSON.stringify(positions)
      if (seen !== told) onThreadPositions(positions)
      told = seen
    }
    const soon = () => {
      if (!coming) pending ||= requestAnimationFrame(measure)
    }
    // Each look makes the browser lay the page out: while others write, one for each of their changes is too many.
    let settling: ReturnType<typeof setTimeout> | undefined
    const whenSettled = () => {
      settling ??= setTimeout(() => {
        settling = undefined
        soon()
      }, settledMs)
    }
    const changed = ({ transaction }: { transaction: Transaction }) => {
      const shown = threadsShown(transaction)
      if (shown) coming = shown === 'more'
      if (shown) soon()
      else whenSettled()
    }
    const size = new ResizeObserver(soon)
    size.observe(editor.view.dom)
    editor.on('transaction', changed)
    soon()
    return () => {
      cancelAnimationFrame(pending)
      clearTimeout(settling)
      size.disconnect()
      editor.off('transaction', changed)
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
