import { edge } from '../html/marks'
import type { Remark } from '../remarks'
import { linesBefore, markLine } from './lines-before'
import { childOf, elementsOf, unwrap } from './xml'

/**
 * Turns pictures that a Word file has as tracked insertions, each in a paragraph of its own, into suggestions: the words of
 * the line before each are marked, and so is the picture, which is taken out of the text once it has been read. One that stands
 * before all words is taken in as other changes are.
 */
export function markPictures(tree: Document): Remark[] {
  const remarks: Remark[] = []
  const lines = linesBefore(tree)
  for (const paragraph of elementsOf(tree, 'w:p')) {
    const picture = pictureIn(paragraph)
    const line = picture && lines.get(paragraph)
    if (!picture || !line) continue
    const id = `p${remarks.length}`
    const author = childOf(paragraph, 'w:ins')?.getAttribute('w:author') ?? ''
    markLine(tree, line, id)
    picture.setAttribute('descr', edge('new', id) + (picture.getAttribute('descr') ?? ''))
    settle(paragraph)
    remarks.push({ id, author, text: null, replacement: null, format: '' })
  }
  return remarks
}

/** What is said of the one picture, inserted, that a paragraph of the text consists of; null for any other. */
function pictureIn(paragraph: Element): Element | null {
  if (paragraph.parentNode?.nodeName !== 'w:body' || paragraph.textContent?.trim()) return null
  // Of the last paragraph of a text LibreOffice does not say that it is inserted, too.
  const [picture, ...more] = elementsOf(paragraph, 'w:drawing')
  const change = childOf(paragraph, 'w:ins')
  if (!picture || more.length || !change || !elementsOf(change, 'w:drawing').length) return null
  return elementsOf(picture, 'wp:docPr')[0] ?? null
}

/** The paragraph as if somebody had taken it in: what else reads the file is to find no change in it. */
function settle(paragraph: Element): void {
  const marks = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr')
  const end = childOf(marks, 'w:ins')
  if (end) marks?.removeChild(end)
  for (const change of elementsOf(paragraph, 'w:ins')) unwrap(change)
}
