import { listsOf, type PastedItem } from './lists'
import { styleOf } from './styles'
import { hasClass, rewritten, element, elementsIn, textOf, type PastedElement, type PastedNode } from './tree'

/**
 * Word and Outlook write a list as paragraphs that name their list and level (`mso-list: l0 level1 lfo1`), and each begins
 * with its number or bullet as words (`mso-list: Ignore`). The number of a heading is told so too: it is counted anew here.
 */
export function withWordLists(nodes: readonly PastedNode[]): PastedNode[] {
  return grouped(
    nodes.map((node) =>
      typeof node === 'string' ? node : { ...node, children: withWordLists(node.children) },
    ),
  ).map((node) => (typeof node === 'string' || !/^h[1-6]$/.test(node.tag) ? node : withoutSign(node)))
}

function grouped(nodes: readonly PastedNode[]): PastedNode[] {
  const all: PastedNode[] = []
  let items: PastedItem[] = []
  const close = () => {
    for (const list of listsOf(items)) all.push(list)
    items = []
  }
  for (const node of nodes) {
    const last = items.at(-1)
    const item = typeof node === 'string' ? null : itemOf(node)
    if (item) items.push(item)
    else if (last && typeof node !== 'string' && isMoreOfItem(node)) last.children.push(node)
    else if (!last || typeof node !== 'string' || node.trim() !== '') {
      close()
      all.push(node)
    }
  }
  close()
  return all
}

function itemOf(paragraph: PastedElement): PastedItem | null {
  const [, of = '', level] = /^(l\d+) level([1-9])\b/.exec(styleOf(paragraph, 'mso-list')) ?? []
  if (paragraph.tag !== 'p' || level === undefined) return null
  const sign = elementsIn(paragraph.children).filter(isSign).map(signOf).join('')
  const { children } = withoutSign(paragraph)
  return { level: Number(level), of, ...numberIn(sign), children: [element('p', children)] }
}

/** A paragraph of an item that has no number of its own. */
function isMoreOfItem(node: PastedElement): boolean {
  return node.tag === 'p' && hasClass(node, /^MsoList(?:Paragraph|Continue)/)
}

function numberIn(sign: string): Pick<PastedItem, 'ordered' | 'number'> {
  const digits = /(\d{1,6})\D*$/.exec(sign)?.[1]
  const ordered = digits !== undefined || /^\(?[a-zæøå]{1,8}[.)]$/i.test(sign)
  return { ordered, number: digits === undefined ? null : Number(digits) }
}

function withoutSign(block: PastedElement): PastedElement {
  return { ...block, children: rewritten(block.children, (inner) => (isSign(inner) ? [] : [inner])) }
}

const isSign = (inner: PastedElement) => styleOf(inner, 'mso-list') === 'ignore'
const signOf = ({ children }: PastedElement) => textOf(children).trim()
