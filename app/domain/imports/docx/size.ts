import { Refusal } from '~/core/refusal'
import { mostBlocks, mostCells } from '../size'

/** Tables in cells in tables: nobody has written a file that is deeper. */
const deepestTable = 30

/**
 * Looks at how much a Word file's text holds before it is read, which takes as long as it is large.
 * @throws Refusal when it is more than a document can hold
 */
export function refuseTooMuch(xml: string): void {
  if ([...xml.matchAll(/<w:p[ >]/g)].length > mostBlocks) throw new Refusal('invalid', 'file-text-too-long')
  if (largestTable(xml) > mostCells) throw new Refusal('invalid', 'file-table-too-large')
}

/** Cells of the largest table; those of a table in a cell count for both. */
function largestTable(xml: string): number {
  const open: number[] = []
  let largest = 0
  for (const [mark] of xml.matchAll(/<w:tbl>|<\/w:tbl>|<w:tc[ >]/g)) {
    if (open.length > deepestTable) throw new Refusal('invalid', 'file-broken')
    if (mark === '<w:tbl>') open.push(0)
    else if (mark === '</w:tbl>') largest = Math.max(largest, open.pop() ?? 0)
    else open.forEach((count, at) => (open[at] = count + 1))
  }
  return largest
}
