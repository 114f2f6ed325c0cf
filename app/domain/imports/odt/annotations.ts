import { childOf, elementsOf } from '../docx/xml'
import { edge } from '../html/marks'
import { lose, type Losses } from '../losses'
import type { Remark } from '../remarks'
import { wordBefore } from './words-beside'

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
    // A comment without an extent is about the word that it stands after.
    const end = ends.get(nameOf(annotation))
    if (text === '' || !(end ? markRange(tree, id, annotation, end) : wordBefore(annotation, id))) return []
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
