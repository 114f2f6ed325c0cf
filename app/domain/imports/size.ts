import { Refusal } from '~/core/refusal'
import { isEmptyContent, type Content } from '~/editor/content'

/** As long as the longest white papers; an editor on an ordinary machine still opens it. */
const longestText = 2_000_000
export const mostBlocks = 30_000
/** Of one table: past this it is a spreadsheet, and no browser scrolls it with ease. */
export const mostCells = 5000

/** @throws Refusal when a text is empty, or more than a document can hold */
export function refuseTooLarge(content: Content): void {
  if (isEmptyContent(content)) throw new Refusal('invalid', 'file-empty')
  const { characters, blocks, widestTable } = measure(content)
  if (widestTable > mostCells) throw new Refusal('invalid', 'file-table-too-large')
  if (characters > longestText || blocks > mostBlocks) throw new Refusal('invalid', 'file-text-too-long')
}

function measure(node: Content): { characters: number; blocks: number; widestTable: number } {
  const size = { characters: node.text?.length ?? 0, blocks: node.type === 'text' ? 0 : 1, widestTable: 0 }
  let cells = 0
  for (const child of node.content ?? []) {
    const inner = measure(child)
    size.characters += inner.characters
    size.blocks += inner.blocks
    size.widestTable = Math.max(size.widestTable, inner.widestTable)
    if (node.type === 'table') cells += child.content?.length ?? 0
  }
  return { ...size, widestTable: Math.max(size.widestTable, cells) }
}
