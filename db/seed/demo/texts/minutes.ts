import type { Content } from '~/editor/content'
import type { OutcomeAttributes } from '~/editor/extensions/outcome'

/** What is written below one item: background, discussion and conclusion, and what came of it. */
export interface WrittenItem {
  background: string
  discussion: string
  conclusion: string
  outcomes: readonly OutcomeAttributes[]
}

/** Fills in minutes that were opened from an agenda: the lines below each item's heading, in the order of the agenda. */
export function filledMinutes(opened: Content, items: readonly WrittenItem[]): Content {
  let item = -1
  let line = 0
  const content = (opened.content ?? []).flatMap((block): Content[] => {
    if (block.type === 'heading') {
      item += 1
      line = 0
      return [block]
    }
    const written = items[item]
    if (!written) return [block]
    const words = [written.background, written.discussion, written.conclusion][line] ?? ''
    line += 1
    const filled = { ...block, content: [...(block.content ?? []), { type: 'text', text: words }] }
    return line === 3 ? [filled, ...written.outcomes.map((attrs) => ({ type: 'outcome', attrs }))] : [filled]
  })
  return { ...opened, content }
}
