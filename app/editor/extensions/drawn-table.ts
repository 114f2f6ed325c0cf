import type { Node } from '@tiptap/pm/model'
import { Decoration } from '@tiptap/pm/view'
import type { SuggestedTable } from '../suggested-table'
import { belowWords } from '../with-table'

/**
 * Draws a table that is suggested below words: as it would stand there, in a frame, and above it what it is in words. The words
 * themselves are marked for the caret, and for the eye while the suggestion is chosen.
 * @param labelOf makes what stands above it
 */
export function drawnTable(
  doc: Node,
  place: { from: number; to: number },
  table: SuggestedTable,
  marked: Record<string, string>,
  { id, key, labelOf }: { id: string; key: string; labelOf: () => HTMLElement },
): Decoration[] {
  const { class: classes = '', ...words } = marked
  const isActive = classes.includes('tv-thread-active')
  const drawn = () => {
    const addition = document.createElement('div')
    addition.className = `tv-added-table${isActive ? ' tv-thread-active' : ''}`
    addition.dataset.thread = id
    addition.contentEditable = 'false'
    addition.append(labelOf(), scrolling(tableOf(table)))
    return addition
  }
  return [
    Decoration.inline(place.from, place.to, isActive ? marked : words, { id }),
    Decoration.widget(belowWords(doc, place.to), drawn, {
      ...{ side: -1, marks: [], id, key },
      // Where several are suggested below the same words, the one that is pressed is meant.
      stopEvent: () => true,
    }),
  ]
}

function scrolling(table: HTMLElement): HTMLElement {
  const frame = document.createElement('div')
  frame.className = 'tv-table-scroll'
  frame.append(table)
  return frame
}

function tableOf({ heading, rows }: SuggestedTable): HTMLTableElement {
  const table = document.createElement('table')
  for (const [nth, words] of rows.entries()) {
    const row = table.insertRow()
    for (const said of words) {
      const cell = document.createElement(heading && nth === 0 ? 'th' : 'td')
      cell.textContent = said
      row.append(cell)
    }
  }
  return table
}
