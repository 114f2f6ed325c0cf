import type { Content } from '../content'
import { repairContent } from '../reading'

export type HeadingInText = { id: string; level: number; text: string }

/**
 * The headings of a document in order, each with the id that `renderHtml` gives it: made of its words,
 * prefixed so that it never meets an id of the page, and numbered when the words come again.
 */
export function headingsOf(content: Content): HeadingInText[] {
  const taken = new Map<string, number>()
  const headings: HeadingInText[] = []
  repairContent(content).descendants((node) => {
    if (node.type.name !== 'heading') return true
    const slug = slugOf(node.textContent)
    const times = (taken.get(slug) ?? 0) + 1
    taken.set(slug, times)
    headings.push({
      id: times === 1 ? slug : `${slug}-${times}`,
      level: node.attrs.level,
      text: node.textContent,
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
