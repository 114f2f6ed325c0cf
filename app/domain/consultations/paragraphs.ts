import { plainTextOf, type Content } from '~/editor/content'
import type { ContentLanguage } from '~/editor/render/edition'
import { renderHtml } from '~/editor/render/html'

/** A block of the text that is asked about. What has a number can be cited by it; headings have none. */
export interface NumberedBlock {
  position: number
  number: number | null
  headingLevel: number | null
  text: string
  html: string
}

/**
 * A text as numbered blocks: each paragraph, item of a list, quote and table has the next number. Made once, when a
 * consultation is sent out, and stored: the numbers stay the same however the document goes on.
 */
export function numberedBlocks(content: Content, language: ContentLanguage): NumberedBlock[] {
  const blocks: NumberedBlock[] = []
  let number = 0
  for (const block of (content.content ?? []).flatMap(itemByItem)) {
    const text = plainTextOf({ type: 'doc', content: [block] })
    if (!text) continue
    const headingLevel = block.type === 'heading' ? Number(block.attrs?.level ?? 1) : null
    blocks.push({
      position: blocks.length + 1,
      number: headingLevel === null ? ++number : null,
      headingLevel,
      text,
      html:
        headingLevel === null
          ? renderHtml(
              { type: 'doc', content: [block] },
              { outcomes: {}, language, imageAt: inWords, notes: 'in-place' },
            )
          : '',
    })
  }
  return blocks
}

/** Those who are asked may not read the document whose picture it is: they get what it says. */
const inWords = () => null

/** A list as lists of one item each, so that every item can be cited. */
function itemByItem(block: Content): Content[] {
  if (!['bulletList', 'orderedList', 'taskList'].includes(block.type ?? '')) return [block]
  const start = Number(block.attrs?.start ?? 1)
  return (block.content ?? []).map((item, index) => ({
    ...block,
    attrs: block.type === 'orderedList' ? { ...block.attrs, start: start + index } : block.attrs,
    content: [item],
  }))
}
