import type { Numbering } from '~/editor/numbering'
import { numberedQuoteStyleId, numberedStyleId } from '~/editor/render/docx-style-ids'
import type { Numbering as CountedBy } from './numbering'
import { childOf, elementsOf, valueOf } from './xml'

/**
 * What Word numbers of a text, as the switch of the document. The numbers that our own files have in the margin are taken
 * out, so that what has one is not taken for a list.
 */
export function takeNumbers(tree: Document, styles: Document | null, numbers: CountedBy): Numbering {
  let paragraphs = false
  let headings = false
  const byStyle = numberedHeadings(styles, numbers)
  for (const paragraph of elementsOf(tree, 'w:p')) {
    const properties = childOf(paragraph, 'w:pPr')
    const style = valueOf(childOf(properties, 'w:pStyle'))
    const numbered = childOf(properties, 'w:numPr')
    if (style === numberedStyleId || style === numberedQuoteStyleId) {
      paragraphs = true
      if (childOf(properties, 'w:framePr')) paragraph.parentNode?.removeChild(paragraph)
      else if (numbered) properties?.removeChild(numbered)
    } else if (
      style !== null &&
      (numbered ? isHeading(style) && hasNumber(numbered, numbers) : byStyle.has(style))
    ) {
      headings = true
    }
  }
  if (headings && paragraphs) return 'both'
  return headings ? 'headings' : paragraphs ? 'paragraphs' : 'none'
}

function isHeading(style: string): boolean {
  return /^(?:Heading|Overskrift)[1-4]$/.test(style)
}

function hasNumber(numbered: Element, numbers: CountedBy): boolean {
  const level = Number(valueOf(childOf(numbered, 'w:ilvl')) ?? 0)
  return numbers.shows(valueOf(childOf(numbered, 'w:numId')), level)
}

/** The styles of headings that have their number by the style. */
function numberedHeadings(styles: Document | null, numbers: CountedBy): Set<string> {
  const numbered = new Set<string>()
  if (!styles) return numbered
  for (const style of elementsOf(styles, 'w:style')) {
    const id = style.getAttribute('w:styleId') ?? ''
    const name = valueOf(childOf(style, 'w:name')) ?? ''
    if (!isHeading(id) && !/^heading [1-4]$/i.test(name)) continue
    const number = childOf(childOf(style, 'w:pPr'), 'w:numPr')
    if (number && hasNumber(number, numbers)) numbered.add(id)
  }
  return numbered
}
