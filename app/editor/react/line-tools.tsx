import {
  ArrowLeftIcon,
  ArrowRightIcon,
  BulletListIcon,
  CheckmarkIcon,
  NumberListIcon,
} from '@navikt/aksel-icons'
import type { Editor } from '@tiptap/core'
import { sinkListItem } from '@tiptap/pm/schema-list'
import { useEditorState } from '@tiptap/react'
import { useWords } from '~/i18n/use-words'
import { Tool } from './tool'

/** Tools that make a heading of a line, for those who write and those who suggest. */
export function HeadingTools({ editor }: { editor: Editor }) {
  const words = useWords().documents.editor
  const now = useEditorState({
    editor,
    selector: ({ editor: one }): unknown => one.isActive('heading') && one.getAttributes('heading').level,
  })
  return ([1, 2, 3] as const).map((level) => (
    <Tool
      key={level}
      label={words.heading(level)}
      sign={<span className="tv-tool-letter">H{level}</span>}
      pressed={now === level}
      onUse={() => editor.chain().focus().toggleHeading({ level }).run()}
    />
  ))
}

/** Tools that make lists and quotes of lines, for the same. */
export function ListTools({ editor }: { editor: Editor }) {
  const words = useWords().documents.editor
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bulletList: now.isActive('bulletList'),
      orderedList: now.isActive('orderedList'),
      taskList: now.isActive('taskList'),
      quote: now.isActive('blockquote'),
    }),
  })
  const chain = () => editor.chain().focus()
  return (
    <>
      <Tool
        label={words.bulletList}
        sign={<BulletListIcon aria-hidden />}
        pressed={on.bulletList}
        onUse={() => chain().toggleBulletList().run()}
      />
      <Tool
        label={words.orderedList}
        sign={<NumberListIcon aria-hidden />}
        pressed={on.orderedList}
        onUse={() => chain().toggleOrderedList().run()}
      />
      <Tool
        label={words.taskList}
        sign={<CheckmarkIcon aria-hidden />}
        pressed={on.taskList}
        onUse={() => chain().toggleTaskList().run()}
      />
      <Tool
        label={words.quote}
        sign={<span className="tv-tool-letter tv-tool-quote">»</span>}
        pressed={on.quote}
        onUse={() => chain().toggleBlockquote().run()}
      />
    </>
  )
}

/** Tools that move an item out of a level of its list and into one, for the same: telephones have no Tab key. */
export function LevelTools({ editor }: { editor: Editor }) {
  const words = useWords().documents.editor
  const on = useEditorState({ editor, selector: ({ editor: now }) => levelsAt(now) })
  const chain = () => editor.chain().focus()
  return (
    <>
      <Tool
        label={words.levelOut}
        sign={<ArrowLeftIcon aria-hidden />}
        unavailable={!on.item}
        onUse={() => on.item && chain().liftListItem(on.item).run()}
      />
      <Tool
        label={words.levelIn}
        sign={<ArrowRightIcon aria-hidden />}
        unavailable={!on.mayGoIn}
        onUse={() => on.item && chain().sinkListItem(on.item).run()}
      />
    </>
  )
}

/** The kind of the innermost item of a list that the caret stands in, and whether there is one before it to stand below. */
function levelsAt({ state }: Editor): { item: 'listItem' | 'taskItem' | null; mayGoIn: boolean } {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth--) {
    const { type } = $from.node(depth)
    if (type.name === 'listItem' || type.name === 'taskItem')
      return { item: type.name, mayGoIn: sinkListItem(type)(state) }
  }
  return { item: null, mayGoIn: false }
}
