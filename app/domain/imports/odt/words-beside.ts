import { edge } from '../html/marks'

/** Something says already that these words are its own. */
const taken = /[\uE0F0-\uE0F6]/

/** Marks the word before an element of an OpenDocument text; answers it with the space behind it, or null when there is none. */
export function wordBefore(element: Element, id: string): string | null {
  const before = wordsBeside(element, 'previousSibling')
  const [, start = '', word = '', space = ''] = /^([\s\S]*?)(\S+)(\s*)$/.exec(before?.nodeValue ?? '') ?? []
  if (!before || word === '' || taken.test(word)) return null
  before.nodeValue = `${start}${edge('from', id)}${word}${edge('to', id)}${space}`
  return word + space
}

/** The same of the word behind an element, with the space before it. */
export function wordAfter(element: Element, id: string): string | null {
  const after = wordsBeside(element, 'nextSibling')
  const [, space = '', word = '', rest = ''] = /^(\s*)(\S+)([\s\S]*)$/.exec(after?.nodeValue ?? '') ?? []
  if (!after || word === '' || taken.test(word)) return null
  after.nodeValue = `${space}${edge('from', id)}${word}${edge('to', id)}${rest}`
  return space + word
}

type Side = 'previousSibling' | 'nextSibling'

/** The words right beside an element in its paragraph, in spans too; null where it stands at the edge. */
function wordsBeside(element: Node, side: Side): Node | null {
  for (let beside = element[side]; beside; beside = beside[side]) {
    const words = wordsIn(beside, side)
    if (words) return words
  }
  const { parentNode } = element
  return parentNode?.nodeName === 'text:span' ? wordsBeside(parentNode, side) : null
}

function wordsIn(node: Node, side: Side): Node | null {
  if (node.nodeName === '#text') return node.nodeValue?.trim() ? node : null
  if (!['text:span', 'text:a'].includes(node.nodeName)) return null
  const children = Array.from(node.childNodes)
  if (side === 'previousSibling') children.reverse()
  return children.reduce<Node | null>((found, child) => found ?? wordsIn(child, side), null)
}
