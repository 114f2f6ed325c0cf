import {
  ArrowDownIcon,
  ArrowRedoIcon,
  ArrowUndoIcon,
  ArrowUpIcon,
  ImageIcon,
  MagnifyingGlassIcon,
  TableIcon,
} from '@navikt/aksel-icons'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useWords } from '~/i18n/use-words'
import { moveBlockIn, type Place } from '../extensions/move-block'
import { HeadingTools, LevelTools, ListTools } from './line-tools'
import { LookTools } from './look-tools'
import { Tool, ToolGroup } from './tool'

type TextToolsProps = {
  editor: Editor
  onLink: () => void
  onImage: () => void
  onFootnote: () => void
  onLanguage: () => void
  onFind: () => void
  /** Whether something of the text is numbered. */
  numbered: boolean
  /** Left out where the numbers cannot be changed. */
  onNumbering?: (() => void) | undefined
  onMoved: (place: Place) => void
}

/** Tools that change the text, for those who may write in it. */
export function TextTools({
  editor,
  onLink,
  onImage,
  onFootnote,
  onLanguage,
  onFind,
  numbered,
  onNumbering,
  onMoved,
}: TextToolsProps) {
  const { editor: words, numbering } = useWords().documents
  const on = useEditorState({ editor, selector: ({ editor: now }) => stateOf(now) })
  const chain = () => editor.chain().focus()
  return (
    <>
      <ToolGroup>
        <HeadingTools editor={editor} />
        {onNumbering && (
          <Tool
            label={numbering.title}
            sign={<span className="tv-tool-letter">1.1</span>}
            pressed={numbered}
            onUse={onNumbering}
          />
        )}
      </ToolGroup>
      <ToolGroup>
        <LookTools editor={editor} onLink={onLink} onLanguage={onLanguage} />
        <Tool
          label={words.footnote.insert}
          sign={
            <span className="tv-tool-letter">
              a<sup>1</sup>
            </span>
          }
          pressed={on.footnote}
          unavailable={!on.inWords}
          onUse={onFootnote}
        />
      </ToolGroup>
      <ToolGroup>
        <ListTools editor={editor} />
        <Tool
          label={words.image.insert}
          sign={<ImageIcon aria-hidden />}
          pressed={on.image}
          onUse={onImage}
        />
        <Tool
          label={words.table.insert}
          sign={<TableIcon aria-hidden />}
          unavailable={on.table}
          onUse={() => chain().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run()}
        />
      </ToolGroup>
      <ToolGroup>
        <Tool
          label={words.move.up}
          sign={<ArrowUpIcon aria-hidden />}
          onUse={() => moveBlockIn(editor, -1, onMoved)}
        />
        <Tool
          label={words.move.down}
          sign={<ArrowDownIcon aria-hidden />}
          onUse={() => moveBlockIn(editor, 1, onMoved)}
        />
        <LevelTools editor={editor} />
      </ToolGroup>
      <ToolGroup>
        <Tool
          label={words.undo}
          sign={<ArrowUndoIcon aria-hidden />}
          unavailable={!on.canUndo}
          onUse={() => chain().undo().run()}
        />
        <Tool
          label={words.redo}
          sign={<ArrowRedoIcon aria-hidden />}
          unavailable={!on.canRedo}
          onUse={() => chain().redo().run()}
        />
        <Tool label={words.find.title} sign={<MagnifyingGlassIcon aria-hidden />} onUse={onFind} />
      </ToolGroup>
    </>
  )
}

function stateOf(editor: Editor) {
  return {
    image: editor.isActive('image'),
    footnote: editor.isActive('footnote'),
    inWords: editor.state.selection.$to.parent.inlineContent,
    table: editor.isActive('table'),
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
  }
}
