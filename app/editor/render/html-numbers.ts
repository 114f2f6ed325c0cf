import type { JSONContent } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { countedIn, type Numbering } from '../numbering'

/** The attribute that says a node's number while it is rendered; it is never stored. */
const attribute = 'tvNumber'

type Numbered = { attrs?: Record<string, unknown> }

/** A document as JSON in which each node that has a number carries it. */
export function numberedJson(doc: Node, numbering: Numbering): JSONContent {
  const json: JSONContent = doc.toJSON()
  for (const { at, number } of countedIn(doc, numbering)) {
    const place = doc.resolve(at)
    const node =
      place.depth === 0
        ? json.content?.[place.index()]
        : json.content?.[place.index(0)]?.content?.[place.index(1)]
    if (node) node.attrs = { ...node.attrs, [attribute]: number }
  }
  return json
}

/** The number before a heading's words; nothing where it has none. */
export function headingNumber(node: Numbered): string {
  const number = numberOf(node)
  return number === null ? '' : `<span data-number>${number}</span> `
}

/** What a block that has a number begins with, and the id by which others can link to it. */
export function blockNumber(node: Numbered): { sign: string; id: string } {
  const number = numberOf(node)
  if (number === null) return { sign: '', id: '' }
  return { sign: `<span class="tv-number" data-number>${number}</span> `, id: ` id="avsnitt-${number}"` }
}

/** A block that cannot hold its number itself, in a frame that does. */
export function besideNumber(node: Numbered, html: string): string {
  const { sign, id } = blockNumber(node)
  return sign === '' ? html : `<div${id}>${sign}${html}</div>`
}

function numberOf({ attrs }: Numbered): string | null {
  const number = attrs?.[attribute]
  return typeof number === 'string' ? number : null
}
