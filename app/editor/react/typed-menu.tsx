import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useLayoutEffect, useRef, type RefObject } from 'react'
import { useWords } from '~/i18n/use-words'
import { useStatusRole } from '~/ui/calm'
import { choiceId, choose, openMenuIn, type Menu } from '../extensions/typed-menu'

type TypedMenuProps = { editor: Editor; menu: Menu; label: string }

/** A menu below the sign that opened it. The caret stays in the text, and so do the keys. */
export function TypedMenu({ editor, menu, label }: TypedMenuProps) {
  const words = useWords().documents.editor
  const list = useRef<HTMLDivElement>(null)
  const statusRole = useStatusRole()
  const open = useEditorState({ editor, selector: ({ editor: now }) => openMenuIn(now.state, menu) })
  usePlace(editor, list, open?.from ?? null)
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [open?.active])
  if (!open) return null
  if (!open.choices) {
    return (
      <div ref={list} role={statusRole} className="tv-block-menu tv-block-menu-waiting">
        {words.fetching}
      </div>
    )
  }
  return (
    <div ref={list} id={menu.id} role="listbox" aria-label={label} className="tv-block-menu">
      {open.choices.map((choice, at) => (
        <div
          key={choice.id}
          id={choiceId(menu.id, choice)}
          role="option"
          tabIndex={-1}
          aria-selected={at === open.active}
          className="tv-block-choice"
          onMouseDown={(event) => {
            // The text keeps its caret.
            event.preventDefault()
            choose(editor, menu, choice)
          }}
        >
          {choice.label}
          {choice.note && <span className="tv-block-choice-note"> {choice.note}</span>}
        </div>
      ))}
    </div>
  )
}

/** Lengths are set from script: the content security policy allows no styles in the page. */
function usePlace(editor: Editor, list: RefObject<HTMLElement>, from: number | null): void {
  useLayoutEffect(() => {
    const frame = list.current?.offsetParent?.getBoundingClientRect()
    if (!list.current || !frame || from === null) return
    const sign = editor.view.coordsAtPos(from)
    const { offsetHeight: height, offsetWidth: width } = list.current
    const below = sign.bottom + height < window.innerHeight || sign.top < height
    const top = below ? sign.bottom + 4 : sign.top - height - 4
    const left = Math.max(0, Math.min(sign.left - frame.left, frame.width - width))
    list.current.style.setProperty('--tv-menu-top', `${top - frame.top}px`)
    list.current.style.setProperty('--tv-menu-left', `${left}px`)
  })
}
