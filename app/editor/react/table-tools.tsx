import type { Editor } from '@tiptap/core'
import { isInTable, selectedRect, splitCell } from '@tiptap/pm/tables'
import { useEditorState } from '@tiptap/react'
import { useWords } from '~/i18n/use-words'
import { chosenColumn, widthOfColumn } from '../extensions/column-width'
import { mergeChosenCells } from '../extensions/merge-cells'
import { Tool } from './tool'

/** So much wider or narrower a column becomes at a time, in CSS pixels. */
const step = 24

/** Tools of the table that the caret stands in; nothing where it stands in none. */
export function TableTools({ editor }: { editor: Editor }) {
  const words = useWords().documents.editor.table
  const on = useEditorState({ editor, selector: ({ editor: now }) => tableAt(now) })
  if (!on) return null
  const chain = () => editor.chain().focus()
  return (
    <div role="group" aria-label={words.tools} className="tv-tool-group tv-tool-row">
      <Tool label={words.addRow} sign={null} withWords onUse={() => chain().addRowAfter().run()} />
      <Tool label={words.addColumn} sign={null} withWords onUse={() => chain().addColumnAfter().run()} />
      <Tool label={words.deleteRow} sign={null} withWords onUse={() => chain().deleteRow().run()} />
      <Tool label={words.deleteColumn} sign={null} withWords onUse={() => chain().deleteColumn().run()} />
      <Tool
        label={words.merge}
        sign={null}
        withWords
        unavailable={!on.canMerge}
        onUse={() =>
          chain()
            .command(({ state, dispatch }) => mergeChosenCells(state, dispatch))
            .run()
        }
      />
      <Tool
        label={words.split}
        sign={null}
        withWords
        unavailable={!on.canSplit}
        onUse={() => chain().splitCell().run()}
      />
      <Tool
        label={words.headerRow}
        sign={null}
        withWords
        pressed={on.headerRow}
        onUse={() => chain().toggleHeaderRow().run()}
      />
      <Tool
        label={words.headerColumn}
        sign={null}
        withWords
        pressed={on.headerColumn}
        onUse={() => chain().toggleHeaderColumn().run()}
      />
      <Tool label={words.narrower} sign={null} withWords onUse={() => changeWidth(editor, -step)} />
      <Tool label={words.wider} sign={null} withWords onUse={() => changeWidth(editor, step)} />
      <Tool label={words.deleteTable} sign={null} withWords onUse={() => chain().deleteTable().run()} />
    </div>
  )
}

/** Begins with the width that the column is seen in, as long as it has none of its own. */
function changeWidth(editor: Editor, by: number): void {
  const { state, view } = editor
  const chosen = chosenColumn(state)
  const cell = chosen && view.nodeDOM(chosen.cellAt)
  if (!chosen || !(cell instanceof HTMLElement)) return
  const changed = widthOfColumn(state, chosen.column, cell.offsetWidth / chosen.colspan + by)
  if (changed) view.dispatch(changed)
  editor.commands.focus()
}

function tableAt({ state }: Editor) {
  if (!isInTable(state)) return null
  const { map, table } = selectedRect(state)
  const isHeading = (at: number | undefined) =>
    at !== undefined && table.nodeAt(at)?.type.name === 'tableHeader'
  const downwards = Array.from({ length: map.height }, (_, row) => map.map[row * map.width])
  return {
    canMerge: mergeChosenCells(state),
    canSplit: splitCell(state),
    headerRow: map.map.slice(0, map.width).every(isHeading),
    headerColumn: downwards.every(isHeading),
  }
}
