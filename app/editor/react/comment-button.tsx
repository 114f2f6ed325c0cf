import { Button } from '@digdir/designsystemet-react'
import { ChatAddIcon } from '@navikt/aksel-icons'
import type { Editor } from '@tiptap/core'
import type { EditorView } from '@tiptap/pm/view'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { useWords } from '~/i18n/use-words'
import { textblockAround, type Stretch } from '../textblock-around'

/** It comes to another paragraph this much later, in milliseconds. */
const restMs = 100

type CommentButtonProps = {
  editor: Editor
  frame: RefObject<HTMLElement>
  onComment: (block: Stretch) => void
}

/**
 * Beside the paragraph that the mouse is over, otherwise the one that the caret was put in, which is how it is reached by keys
 * and by touch: comments all its words.
 */
export function CommentButton({ editor, frame, onComment }: CommentButtonProps) {
  const words = useWords().documents.editor
  const place = useRef<HTMLDivElement>(null)
  // By its element: where a paragraph begins changes with every key that is pressed before it.
  const [pointed, setPointed] = useState<Element | null>(null)
  const [atCaret, setAtCaret] = useState<Element | null>(null)
  const line = pointed ?? atCaret

  useEffect(() => {
    const element = frame.current
    let pointer: MouseEvent | null = null
    let coming: ReturnType<typeof setTimeout> | undefined
    const find = () => {
      coming = undefined
      setPointed(pointer && lineBelow(editor, pointer))
      // Before somebody has put the caret anywhere it stands at the beginning, where nobody looks.
      setAtCaret((now) => (now !== null || editor.isFocused ? lineAtCaret(editor) : null))
    }
    // Where something stands is asked of the page, which costs a layout: with ten who type that can wait.
    const later = () => {
      coming ??= setTimeout(find, restMs)
    }
    const follow = (event: MouseEvent) => {
      pointer = event
      later()
    }
    const forget = () => {
      pointer = null
      later()
    }
    element?.addEventListener('mousemove', follow)
    element?.addEventListener('mouseleave', forget)
    editor.on('focus', later)
    editor.on('selectionUpdate', later)
    editor.on('update', forget)
    return () => {
      clearTimeout(coming)
      element?.removeEventListener('mousemove', follow)
      element?.removeEventListener('mouseleave', forget)
      editor.off('focus', later)
      editor.off('selectionUpdate', later)
      editor.off('update', forget)
    }
  }, [editor, frame])

  useEffect(() => {
    if (!line) return
    const stand = () => {
      const above = frame.current?.getBoundingClientRect().top ?? 0
      // Lengths are set from script: the content security policy allows no styles in the page.
      place.current?.style.setProperty('--tv-handle-top', `${line.getBoundingClientRect().top - above}px`)
    }
    // Tells at once too, when everything has been laid out.
    const size = new ResizeObserver(stand)
    size.observe(editor.view.dom)
    return () => size.disconnect()
  }, [editor, frame, line])

  if (!line) return null
  return (
    <div ref={place} className="tv-block-comment">
      <Button
        type="button"
        variant="tertiary"
        data-size="sm"
        icon
        aria-label={words.commentBlock}
        title={words.commentBlock}
        // The text keeps its selection while the button is pressed with the mouse.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          const { state, view } = editor
          const block = line.isConnected && textblockAround(state.doc.resolve(view.posAtDOM(line, 0)))
          if (block) onComment(block)
        }}
      >
        <ChatAddIcon aria-hidden />
      </Button>
    </div>
  )
}

function lineAtCaret({ state, view }: Editor): Element | null {
  return elementOf(view, textblockAround(state.selection.$head))
}

/** The line of text on the height of the mouse; none in a table, where several stand beside one another. */
function lineBelow({ view }: Editor, { clientY }: MouseEvent): Element | null {
  const { left, width } = view.dom.getBoundingClientRect()
  const found = view.posAtCoords({ left: left + width / 2, top: clientY })
  if (!found) return null
  const at = view.state.doc.resolve(found.pos)
  const inTable = at.depth > 0 && at.node(1).type.spec.tableRole === 'table'
  return inTable || at.parent.content.size === 0 ? null : elementOf(view, textblockAround(at))
}

function elementOf(view: EditorView, line: Stretch | null): Element | null {
  const element = line && view.nodeDOM(line.from - 1)
  return element instanceof Element ? element : null
}
