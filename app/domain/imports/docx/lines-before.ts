import { edge, placesIn } from '../html/marks'
import { childOf, elementsOf, runOf } from './xml'

/**
 * The last paragraph with words before each block of a text; those of a table before it are as good. Found for all in one go: a file
 * with thousands of blocks and no words must not take the server's time.
 */
export function linesBefore(tree: Document): ReadonlyMap<Element, Element> {
  const lines = new Map<Element, Element>()
  let last: Element | null = null
  for (const block of Array.from(elementsOf(tree, 'w:body')[0]?.childNodes ?? []) as Element[]) {
    if (last) lines.set(block, last)
    if (block.nodeName === 'w:p' || block.nodeName === 'w:tbl') last = lastLineIn(block) ?? last
  }
  return lines
}

function lastLineIn(block: Element): Element | undefined {
  return (block.nodeName === 'w:p' ? [block] : elementsOf(block, 'w:p')).findLast(hasOwnWords)
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
