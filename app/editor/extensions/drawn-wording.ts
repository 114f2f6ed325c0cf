import type { Node } from '@tiptap/pm/model'
import { Decoration } from '@tiptap/pm/view'
import { stretchOf, wordlessIn } from '../stretch'
import { readable } from '../wording'

/** Where a paragraph ends, for the eye: what is added and taken out is never told by where lines break alone. */
const paragraphSign = '¶'

/** Draws what a suggestion takes out between two places: words, what stands between them, and the ends of paragraphs. */
export function drawnAway(
  doc: Node,
  { from, to }: { from: number; to: number },
  attributes: Record<string, string>,
  spec: Record<string, unknown>,
): Decoration[] {
  if (from >= to) return []
  const { words, at } = stretchOf(doc, from, to)
  const ends = [...words.matchAll(/\n/g)].map(({ index }) => at(index))
  const sign = () => {
    const away = document.createElement('del')
    for (const [name, value] of Object.entries(attributes)) away.setAttribute(name, value)
    away.textContent = paragraphSign
    return away
  }
  return [
    Decoration.inline(from, to, { ...attributes, nodeName: 'del' }, spec),
    ...wordlessIn(doc, from, to).map((block) => Decoration.node(block.from, block.to, attributes, spec)),
    ...ends.map((place) =>
      Decoration.widget(place, sign, { ...spec, side: 1, marks: [], key: `away ${attributes.class}` }),
    ),
  ]
}

/** Writes a wording into what is drawn over the text: a line for each paragraph. */
export function writeLines(insertion: HTMLElement, wording: string): void {
  for (const [nth, line] of readable(wording).split('\n').entries()) {
    if (nth > 0) {
      const end = document.createElement('span')
      end.className = 'tv-paragraph-end'
      end.setAttribute('aria-hidden', 'true')
      end.textContent = paragraphSign
      insertion.append(end, document.createElement('br'))
    }
    insertion.append(line)
  }
}
