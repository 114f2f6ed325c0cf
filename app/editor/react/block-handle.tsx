import { DragVerticalIcon } from '@navikt/aksel-icons'
import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { useEffect, useRef, useState, type DragEvent, type RefObject } from 'react'
import { useWords } from '~/i18n/use-words'

/**
 * A handle beside the block that the mouse is over, to drag it by. A click selects the block, so that the keys and the tools
 * move it: nothing needs dragging (WCAG 2.5.7).
 */
export function BlockHandle({ editor, frame }: { editor: Editor; frame: RefObject<HTMLElement> }) {
  const words = useWords().documents.editor.move
  const handle = useRef<HTMLButtonElement>(null)
  const [place, setPlace] = useState<number | null>(null)

  useEffect(() => {
    const element = frame.current
    const follow = (event: MouseEvent) => {
      const found = blockAt(editor, event)
      // Over the tools and the forms that they open there is no block, and what stands below may have moved.
      if (!found) return setPlace(null)
      setPlace(found.place)
      const top = found.top - (element?.getBoundingClientRect().top ?? 0)
      // Lengths are set from script: the content security policy allows no styles in the page.
      handle.current?.style.setProperty('--tv-handle-top', `${top}px`)
    }
    const forget = () => setPlace(null)
    element?.addEventListener('mousemove', follow)
    element?.addEventListener('mouseleave', forget)
    editor.on('update', forget)
    return () => {
      element?.removeEventListener('mousemove', follow)
      element?.removeEventListener('mouseleave', forget)
      editor.off('update', forget)
    }
  }, [editor, frame])

  const select = () => {
    if (place === null || !editor.state.doc.nodeAt(place)) return null
    const selection = NodeSelection.create(editor.state.doc, place)
    editor.view.dispatch(editor.state.tr.setSelection(selection))
    return selection
  }
  const drag = ({ dataTransfer }: DragEvent) => {
    const selection = select()
    if (!selection) return
    const dom = editor.view.nodeDOM(selection.from)
    dataTransfer.effectAllowed = 'move'
    dataTransfer.setData('text/plain', selection.node.textContent)
    if (dom instanceof Element) dataTransfer.setDragImage(dom, 0, 0)
    editor.view.dragging = { slice: selection.content(), move: true }
  }
  return (
    <button
      ref={handle}
      type="button"
      className="tv-block-handle"
      data-shown={place !== null}
      tabIndex={-1}
      aria-hidden={place === null}
      aria-label={words.handle}
      title={words.handle}
      draggable
      onDragStart={drag}
      onClick={() => {
        if (select()) editor.view.focus()
      }}
    >
      <DragVerticalIcon aria-hidden />
    </button>
  )
}

/** The block of the text on the height of the mouse. */
function blockAt({ view }: Editor, { clientY }: MouseEvent): { place: number; top: number } | null {
  const { left, width } = view.dom.getBoundingClientRect()
  const found = view.posAtCoords({ left: left + width / 2, top: clientY })
  if (!found) return null
  const at = view.state.doc.resolve(found.inside >= 0 ? found.inside : found.pos)
  const place = at.depth > 0 ? at.before(1) : at.pos
  const dom = view.nodeDOM(place)
  return dom instanceof Element ? { place, top: dom.getBoundingClientRect().top } : null
}
