import { styleOf } from './styles'
import { hasClass, type PastedElement, type PastedNode } from './tree'

const unread = new Set(
  'head title style script template noscript meta link base xml object embed iframe video audio canvas svg'.split(
    ' ',
  ),
)

/**
 * What those who copied it saw of the text: nothing that is hidden, and none of the comments that Word puts beside it.
 */
export function shownIn(nodes: readonly PastedNode[]): PastedNode[] {
  return nodes.flatMap((node): PastedNode[] => {
    if (typeof node === 'string') return [node]
    if (unread.has(node.tag) || isHidden(node) || isComment(node) || isDrawnBeside(node)) return []
    return [{ ...node, children: shownIn(node.children) }]
  })
}

function isHidden(element: PastedElement): boolean {
  return (
    element.attrs.hidden !== undefined ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'visibility') === 'hidden' ||
    styleOf(element, 'mso-hide') === 'all'
  )
}

function isComment(element: PastedElement): boolean {
  return (
    styleOf(element, 'mso-element') === 'comment-list' ||
    hasClass(element, /^(?:MsoCommentReference|msocomanchor)$/) ||
    (element.tag === 'a' && /#_msocom_\d+$/.test(element.attrs.href ?? ''))
  )
}

/** Numbers of a text that was rendered here are counted anew; Word Online ends each paragraph with a space of its own. */
function isDrawnBeside(element: PastedElement): boolean {
  return element.attrs['data-number'] !== undefined || hasClass(element, /^EOP$/)
}
