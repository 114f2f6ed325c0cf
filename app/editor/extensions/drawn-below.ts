import type { Node } from '@tiptap/pm/model'
import { Decoration } from '@tiptap/pm/view'
import { belowWords } from '../below-words'
import type { ImageAttributes } from '../image-attributes'
import type { BelowFormat } from '../suggested-format'
import type { SuggestedTable } from '../suggested-table'

/**
 * Draws a table or a picture that is suggested below words: as it would stand there, in a frame, and above it what it is in words. The words
 * themselves are marked for the caret, and for the eye while the suggestion is chosen.
 * @param labelOf makes what stands above it
 * @param images below which the document's pictures are found
 */
export function drawnBelow(
  doc: Node,
  place: { from: number; to: number },
  format: BelowFormat,
  marked: Record<string, string>,
  { id, key, labelOf, images }: { id: string; key: string; labelOf: () => HTMLElement; images: string },
): Decoration[] {
  const { class: classes = '', ...words } = marked
  const isActive = classes.includes('tv-thread-active')
  const drawn = () => {
    const addition = document.createElement('div')
    addition.className = `tv-added-block${isActive ? ' tv-thread-active' : ''}`
    addition.dataset.thread = id
    addition.contentEditable = 'false'
    addition.append(
      labelOf(),
      'table' in format ? scrolling(tableOf(format.table)) : pictureOf(format.picture, images),
    )
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

function pictureOf({ imageId, alt, width, height }: ImageAttributes, images: string): HTMLImageElement {
  const picture = document.createElement('img')
  picture.alt = alt
  picture.width = width
  picture.height = height
  picture.src = `${images}/${imageId}`
  return picture
}
