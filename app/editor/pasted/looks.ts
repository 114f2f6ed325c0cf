import { styleOf } from './styles'
import { element, type PastedElement, type PastedNode } from './tree'

type Within = { heading: boolean; link: boolean }

const bold = /^(?:bold|bolder|[6-9]00)$/
const notBold = /^(?:normal|lighter|[1-5]00)$/
const styled = new Set(['span', 'font', 'a', 'p'])

/**
 * Bold, italic, underline and strike as elements, where programs tell them as styles; and no such element where its style
 * takes the look away again, as the `b` that Google Docs puts around everything.
 */
export function withLooks(
  nodes: readonly PastedNode[],
  within: Within = { heading: false, link: false },
): PastedNode[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node
    const now = {
      heading: within.heading || /^h[1-6]$|^th$/.test(node.tag),
      link: within.link || node.tag === 'a',
    }
    const children = withLooks(node.children, now)
    const looks = styled.has(node.tag) ? looksOf(node, now) : []
    const inner = looks.reduce((all, tag) => [element(tag, all)], children)
    return { ...node, tag: isTakenBack(node) ? 'span' : node.tag, children: inner }
  })
}

/** A heading is bold and a link underlined already. */
function looksOf(node: PastedElement, { heading, link }: Within): string[] {
  const line = `${styleOf(node, 'text-decoration')} ${styleOf(node, 'text-decoration-line')}`
  return [
    ...(!heading && bold.test(styleOf(node, 'font-weight')) ? ['strong'] : []),
    ...(/^(?:italic|oblique)/.test(styleOf(node, 'font-style')) ? ['em'] : []),
    ...(!link && line.includes('underline') ? ['u'] : []),
    ...(line.includes('line-through') ? ['s'] : []),
  ]
}

function isTakenBack(node: PastedElement): boolean {
  switch (node.tag) {
    case 'b':
    case 'strong':
      return notBold.test(styleOf(node, 'font-weight'))
    case 'i':
    case 'em':
      return styleOf(node, 'font-style') === 'normal'
    case 'u':
    case 's':
      return styleOf(node, 'text-decoration') === 'none'
    default:
      return false
  }
}
