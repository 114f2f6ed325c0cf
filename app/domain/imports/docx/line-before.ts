import { edge, placesIn } from '../html/marks'
import { childOf, elementsOf, runOf } from './xml'

/** The last paragraph with words before a block; those of a table before it are as good. */
export function lineBefore({ previousSibling }: Element): Element | null {
  for (let before = previousSibling as Element | null; before; before = before.previousSibling as Element) {
    const lines = before.nodeName === 'w:p' ? [before] : elementsOf(before, 'w:p')
    const line = lines.findLast(hasOwnWords)
    if (line) return line
  }
  return null
}

/** Marks all words of a paragraph as those that a remark is about. */
export function markLine(tree: Document, line: Element, id: string): void {
  line.insertBefore(runOf(tree, edge('from', id)), childOf(line, 'w:pPr')?.nextSibling ?? line.firstChild)
  line.appendChild(runOf(tree, edge('to', id)))
}

/** Whether a paragraph has words that are in the text while nobody has decided. */
function hasOwnWords(paragraph: Element): boolean {
  const inserted = new Set(elementsOf(paragraph, 'w:ins').flatMap((change) => elementsOf(change, 'w:t')))
  const kept = elementsOf(paragraph, 'w:t').filter((text) => !inserted.has(text))
  const words = [...kept, ...elementsOf(paragraph, 'w:delText')].map(({ textContent }) => textContent ?? '')
  return placesIn(words.join('')).text.trim() !== ''
}
