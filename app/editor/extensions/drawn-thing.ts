import type { Node } from '@tiptap/pm/model'
import { Decoration } from '@tiptap/pm/view'

/**
 * Draws that a thing which is no words is suggested away: struck through in a line; a block with a frame, and above it what is
 * suggested, in words.
 */
export function drawnThing(
  doc: Node,
  { from, to }: { from: number; to: number },
  marked: Record<string, string>,
  id: string,
  words: string,
): Decoration[] {
  const { nodeName: _own, ...attributes } = marked
  const node = doc.nodeAt(from)
  if (node?.isInline) return [Decoration.inline(from, to, { ...attributes, nodeName: 'del' }, { id })]
  const framed = { ...attributes, class: `${attributes.class} tv-thing` }
  const key = `thing ${id} ${attributes.class}`
  const told = () => {
    const away = document.createElement('del')
    for (const [name, value] of Object.entries(attributes)) away.setAttribute(name, value)
    away.classList.add('tv-thing-away')
    away.textContent = words
    return away
  }
  // In an empty paragraph the words stand where its own would.
  const at = node?.isTextblock ? from + 1 : from
  return [
    Decoration.node(from, to, framed, { id }),
    Decoration.widget(at, told, { side: -1, marks: [], id, key }),
  ]
}
