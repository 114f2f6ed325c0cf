import { edge } from '../html/marks'
import { lose, type Losses } from '../losses'
import type { Remark } from '../remarks'
import { elementsOf, runOf } from './xml'

/** Marks in the text of a Word file where the words of its comments begin and end, and gives what the comments say. */
export function markComments(tree: Document, comments: Document | null, losses: Losses): Remark[] {
  const marked = new Set<string>()
  for (const [name, kind] of [
    ['w:commentRangeStart', 'from'],
    ['w:commentRangeEnd', 'to'],
  ] as const) {
    for (const range of elementsOf(tree, name)) {
      const id = idOf(range)
      // Between paragraphs there is no word to mark.
      if (range.parentNode?.nodeName !== 'w:p' && range.parentNode?.nodeName !== 'w:hyperlink') continue
      range.parentNode.replaceChild(runOf(tree, edge(kind, id)), range)
      if (kind === 'to') marked.add(id)
    }
  }
  const all = comments ? elementsOf(comments, 'w:comment') : []
  const remarks = all.flatMap((comment): Remark[] => {
    const text = elementsOf(comment, 'w:p')
      .map((paragraph) =>
        elementsOf(paragraph, 'w:t')
          .map((words) => words.textContent ?? '')
          .join(''),
      )
      .join('\n')
      .trim()
    const id = idOf(comment)
    const author = comment.getAttribute('w:author') ?? ''
    return text !== '' && marked.has(id) ? [{ id, author, text, replacement: null }] : []
  })
  lose(losses, 'comments', all.length - remarks.length)
  return remarks
}

function idOf(element: Element): string {
  return `c${(element.getAttribute('w:id') ?? '').replace(/\W/g, '')}`
}
