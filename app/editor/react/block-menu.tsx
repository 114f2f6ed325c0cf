import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useLayoutEffect, useRef, type RefObject } from 'react'
import { useWords } from '~/i18n/use-words'
import { choiceId, choose, fitting, openMenuIn, type BlockChoice } from '../extensions/block-menu'

type BlockMenuProps = { editor: Editor; id: string; choices: readonly BlockChoice[] }

/** The menu of blocks, below the slash that opened it. The caret stays in the text, and so do the keys. */
export function BlockMenu({ editor, id, choices }: BlockMenuProps) {
  const words = useWords().documents.editor
  const list = useRef<HTMLDivElement>(null)
  const open = useEditorState({ editor, selector: ({ editor: now }) => openMenuIn(now.state) })
  usePlace(editor, list, open?.from ?? null)
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [open?.active])
  if (!open) return null
  return (
    <div ref={list} id={id} role="listbox" aria-label={words.blockMenu} className="tv-block-menu">
      {fitting(choices, open.query).map((choice, at) => (
        <div
          key={choice.id}
          id={choiceId(id, choice)}
          role="option"
          tabIndex={-1}
          aria-selected={at === open.active}
          className="tv-block-choice"
          onMouseDown={(event) => {
            // The text keeps its caret.
            event.preventDefault()
            choose(editor, choice)
          }}
        >
          {choice.label}
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
    const slash = editor.view.coordsAtPos(from)
    const { offsetHeight: height, offsetWidth: width } = list.current
    const below = slash.bottom + height < window.innerHeight || slash.top < height
    const top = below ? slash.bottom + 4 : slash.top - height - 4
    const left = Math.max(0, Math.min(slash.left - frame.left, frame.width - width))
    list.current.style.setProperty('--tv-menu-top', `${top - frame.top}px`)
    list.current.style.setProperty('--tv-menu-left', `${left}px`)
  })
}
