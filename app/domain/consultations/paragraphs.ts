import type { Node } from '@tiptap/pm/model'
import type { Content } from '~/editor/content'
import { countedIn, piecesOf, type Piece } from '~/editor/numbering'
import { linesIn } from '~/editor/lines-in'
import { repairContent } from '~/editor/reading'
import type { ContentLanguage } from '~/editor/render/edition'
import { renderHtml } from '~/editor/render/html'

/** A block of the text that is asked about. What has a number can be cited by it; headings have none. */
export interface NumberedBlock {
  position: number
  number: number | null
  headingLevel: number | null
  text: string
  html: string
}

/**
 * A text as numbered blocks: each paragraph, item of a list, quote and table has the next number, as where the numbers of a
 * document are shown. Made once, when a consultation is sent out, and stored: the numbers stay the same however the
 * document goes on.
 */
export function numberedBlocks(content: Content, language: ContentLanguage): NumberedBlock[] {
  const doc = repairContent(content)
  const numbers = new Map(countedIn(doc, 'paragraphs').map(({ at, number }) => [at, Number(number)]))
  return piecesOf(doc).map((piece, index) => {
    const number = numbers.get(piece.at) ?? null
    return {
      position: index + 1,
      number,
      headingLevel: number === null ? Number(piece.node.attrs.level ?? 1) : null,
      text: linesIn(doc.slice(piece.at, piece.at + piece.node.nodeSize).content).join('\n'),
      html: number === null ? '' : htmlOf(alone(piece), language),
    }
  })
}

function htmlOf(block: Content, language: ContentLanguage): string {
  return renderHtml(
    { type: 'doc', content: [block] },
    { outcomes: {}, language, imageAt: inWords, notes: 'in-place' },
  )
}

/** Those who are asked may not read the document whose picture it is: they get what it says. */
const inWords = () => null

/** A piece as a block that can stand by itself: an item in a list of its own, which begins where the item stood. */
function alone({ node, list }: Piece): Content {
  if (!list) return jsonOf(node)
  const attrs = list.node.attrs
  return {
    ...jsonOf(list.node),
    ...(list.node.type.name === 'orderedList'
      ? { attrs: { ...attrs, start: Number(attrs.start ?? 1) + list.place } }
      : {}),
    content: [jsonOf(node)],
  }
}

const jsonOf = (node: Node): Content => node.toJSON()
