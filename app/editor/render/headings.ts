import type { Content } from '../content'
import { numbersIn, type Numbering } from '../numbering'
import { repairContent } from '../reading'

/** `number` is null where headings have none. */
export type HeadingInText = { id: string; level: number; text: string; number: string | null }

/**
 * The headings of a document in order, each with the id that `renderHtml` gives it: made of its words,
 * prefixed so that it never meets an id of the page, and numbered when the words come again.
 */
export function headingsOf(content: Content, numbering: Numbering = 'none'): HeadingInText[] {
  const doc = repairContent(content)
  const numbers = numbersIn(doc, numbering)
  const taken = new Map<string, number>()
  const headings: HeadingInText[] = []
  doc.descendants((node) => {
    if (node.type.name !== 'heading') return true
    const slug = slugOf(node.textContent)
    const times = (taken.get(slug) ?? 0) + 1
    taken.set(slug, times)
    headings.push({
      id: times === 1 ? slug : `${slug}-${times}`,
      level: node.attrs.level,
      text: node.textContent,
      number: numbers.get(node) ?? null,
    })
    return false
  })
  return headings
}

function slugOf(words: string): string {
  const slug = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return `del-${slug || 'uten-tittel'}`
}

/** A heading's words behind its number, as a list of headings names it. */
export function namedHeading({ number, text }: Pick<HeadingInText, 'number' | 'text'>): string {
  return number === null ? text : `${number} ${text}`
}
