import type { Node } from '@tiptap/pm/model'
import { Decoration } from '@tiptap/pm/view'
import { linesIn } from '../block-form'
import { formatFrom, isAboutLines, isBelow, type Format } from '../suggested-format'
import { drawnBelow } from './drawn-below'

/** How it is said that a format is suggested: of what kind that is, for those who hear the page, and the format itself. */
export type FormatWords = {
  suggested: string
  said: (format: Format) => string
  /** Below which the document's pictures are found. */
  images: string
}

/**
 * Draws that words are suggested to stand otherwise: they look so, where that can be shown, and behind them it is said in words;
 * lines that would become something else or move have a frame, and it is said before them; a table or a picture stands below them, in a frame.
 * @param marked how the words of a thread are marked
 */
export function drawnFormat(
  doc: Node,
  place: { from: number; to: number },
  kept: string,
  marked: Record<string, string>,
  id: string,
  words: FormatWords,
): Decoration[] {
  const format = formatFrom(kept)
  if (!format) return []
  const { nodeName: _own, ...attributes } = marked
  const told = () => labelOf(attributes, words.suggested, words.said(briefly(format)))
  const label = (at: number, side: number) =>
    Decoration.widget(at, told, {
      ...{ side, marks: [], id, key: `format ${id} ${marked.class} ${kept}` },
      // Where several are said at the same words, the one that is pressed is meant, and not the one at the caret.
      stopEvent: () => true,
    })
  if (isBelow(format)) {
    const key = `below ${id} ${marked.class} ${kept}`
    const labelAbove = () => {
      const label = told()
      label.textContent = `${words.suggested}: ${label.textContent}`
      return label
    }
    return drawnBelow(doc, place, format, marked, { id, key, labelOf: labelAbove, images: words.images })
  }
  if (isAboutLines(format)) {
    const lines = linesIn(doc, place)
    const framed = { ...attributes, class: `${marked.class} tv-line` }
    return lines.flatMap(({ start, node }, nth) => [
      Decoration.node(start - 1, start - 1 + node.nodeSize, framed, { id }),
      ...(nth === 0 ? [label(start, -1)] : []),
    ])
  }
  const shown = 'look' in format ? ` tv-look-${format.on ? '' : 'not-'}${format.look}` : ''
  return [
    Decoration.inline(place.from, place.to, { ...marked, class: marked.class + shown }, { id }),
    label(place.to, 1),
  ]
}

function labelOf(attributes: Record<string, string>, kind: string, said: string): HTMLElement {
  const label = document.createElement('span')
  for (const [name, value] of Object.entries(attributes)) label.setAttribute(name, value)
  label.classList.add('tv-format')
  label.contentEditable = 'false'
  label.textContent = said
  // What it says is no part of the text, to those who hear it either.
  label.setAttribute('role', 'note')
  label.setAttribute('aria-label', `${kind}: ${said}`)
  return label
}

/** Of an address no more than its site: the rest would be in the way of who reads. It stands beside the text in full. */
function briefly(format: Format): Format {
  if (!('href' in format) || format.href === null) return format
  return { href: /^https?:\/\/([^/?#]+)/i.exec(format.href)?.[1] ?? format.href }
}
