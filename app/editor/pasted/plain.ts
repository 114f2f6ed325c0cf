import { withFootnotes } from './footnotes'
import { isList, withinItems } from './lists'
import { withLooks } from './looks'
import { withOnlineLists } from './online-lists'
import { onTheLine } from './raised'
import { shownIn } from './shown'
import { element, isBlank, rewritten, type PastedElement, type PastedNode } from './tree'
import { withWordLists } from './word-lists'

/** What of pasted words does not come along as it looks; each has its words in `i18n/<language>/documents.ts`. */
export type LeftOut = 'pictures' | 'raised' | 'footnotes'

/**
 * What other programs put on a clipboard, in the elements that a text here has: lists, footnotes, headings, bold and italic
 * are told by each program in its own way, and much of it in styles.
 */
export function plainTree(nodes: readonly PastedNode[]): { nodes: PastedNode[]; leftOut: Set<LeftOut> } {
  const leftOut = new Set<LeftOut>()
  const { nodes: noted, cut } = withFootnotes(shownIn(nodes))
  if (cut) leftOut.add('footnotes')
  const listed = withOnlineLists(withWordLists(noted))
  const plain = rewritten(withLooks(listed), (one) => {
    if (isPictureFromElsewhere(one)) {
      leftOut.add('pictures')
      return []
    }
    return onTheLine(withStructure(one), () => leftOut.add('raised'))
  })
  return { nodes: withoutEmptyLines(plain), leftOut }
}

function isPictureFromElsewhere({ tag, attrs }: PastedElement): boolean {
  return tag === 'img' && attrs['data-image'] === undefined
}

function withStructure(one: PastedElement): PastedElement {
  if (isList(one)) return withinItems(one)
  const level = Number(one.attrs['aria-level'])
  // Word Online tells headings to readers of a screen, and draws them as paragraphs.
  const isHeading = one.attrs.role === 'heading' && /^(?:p|div)$/.test(one.tag) && level >= 1 && level <= 6
  return isHeading ? element(`h${level}`, one.children) : one
}

/** Distance between blocks is no structure: programs make it of lines that say nothing. */
function withoutEmptyLines(nodes: readonly PastedNode[]): PastedNode[] {
  const amongBlocks = nodes.some(isBlock)
  return nodes.flatMap((node): PastedNode[] => {
    if (typeof node === 'string') return [node]
    const children = ['li', 'td', 'th'].includes(node.tag) ? node.children : withoutEmptyLines(node.children)
    if (node.tag === 'p' && isBlank(children)) return []
    if (node.tag === 'br' && amongBlocks) return []
    return [{ ...node, children }]
  })
}

const isBlock = (node: PastedNode) => typeof node !== 'string' && /^(?:p|h[1-6]|[uo]l|table)$/.test(node.tag)
