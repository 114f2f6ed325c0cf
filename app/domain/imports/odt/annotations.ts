import { childOf, elementsOf } from '../docx/xml'
import { edge } from '../html/marks'
import { lose, type Losses } from '../losses'
import type { Remark } from '../remarks'

/** Marks in an OpenDocument text where the words of its comments begin and end, and gives what the comments say. */
export function markAnnotations(tree: Document, losses: Losses): Remark[] {
  const all = elementsOf(tree, 'office:annotation')
  const ends = new Map(elementsOf(tree, 'office:annotation-end').map((end) => [nameOf(end), end]))
  const remarks = all.flatMap((annotation, at): Remark[] => {
    const id = `c${at}`
    const text = elementsOf(annotation, 'text:p')
      .map((paragraph) => paragraph.textContent ?? '')
      .join('\n')
      .trim()
    const end = ends.get(nameOf(annotation))
    if (text === '' || !(end ? markRange(tree, id, annotation, end) : markWordBefore(id, annotation)))
      return []
    const author = childOf(annotation, 'dc:creator')?.textContent ?? ''
    return [{ id, author, text, replacement: null }]
  })
  lose(losses, 'comments', all.length - remarks.length)
  return remarks
}

function nameOf(element: Element): string {
  return element.getAttribute('office:name') ?? ''
}

/** Between paragraphs there is no word to mark. */
function markRange(tree: Document, id: string, from: Element, to: Element): boolean {
  if (!standsAmongWords(from) || !standsAmongWords(to)) return false
  from.parentNode?.insertBefore(tree.createTextNode(edge('from', id)), from)
  to.parentNode?.insertBefore(tree.createTextNode(edge('to', id)), to)
  return true
}

function standsAmongWords({ parentNode }: Element): boolean {
  return ['text:p', 'text:h', 'text:span', 'text:a'].includes(parentNode?.nodeName ?? '')
}

/** A comment without an extent is about the word that it stands after. */
function markWordBefore(id: string, annotation: Element): boolean {
  const before = wordsBefore(annotation)
  const [, start = '', word = '', space = ''] = /^([\s\S]*?)(\S+)(\s*)$/.exec(before?.nodeValue ?? '') ?? []
  // Another comment may stand at that word already.
  if (!before || word === '' || /[\uE0F0-\uE0F6]/.test(word)) return false
  before.nodeValue = `${start}${edge('from', id)}${word}${edge('to', id)}${space}`
  return true
}

/** The words right before an element in its paragraph, in spans too; null where it begins with the element. */
function wordsBefore(element: Node): Node | null {
  for (let before = element.previousSibling; before; before = before.previousSibling) {
    const words = lastWordsIn(before)
    if (words) return words
  }
  const { parentNode } = element
  return parentNode?.nodeName === 'text:span' ? wordsBefore(parentNode) : null
}

function lastWordsIn(node: Node): Node | null {
  if (node.nodeName === '#text') return node.nodeValue?.trim() ? node : null
  if (!['text:span', 'text:a'].includes(node.nodeName)) return null
  return Array.from(node.childNodes)
    .reverse()
    .reduce<Node | null>((found, child) => found ?? lastWordsIn(child), null)
}
