import { leavesPicturesOut, structureOnly } from './extensions/pasting'
import { tooMuchIn } from './pasted-size'
import { cellOf, keptTable, tableFrom, type SuggestedTable } from './suggested-table'

/**
 * The table that pasted HTML is, as a suggestion holds it, in a browser. Null where it is anything beside one table, or more than
 * a suggestion holds: cells that are joined, a caption, pictures, another table, or too many rows, columns or words.
 */
export function pastedTable(html: string): SuggestedTable | null {
  if (!/<table[\s>]/i.test(html) || tooMuchIn({ html, text: '' }) || leavesPicturesOut(html)) return null
  // What is parsed so is never shown: nothing in it runs or is fetched.
  const { body } = new DOMParser().parseFromString(structureOnly(html), 'text/html')
  const [table, another] = body.querySelectorAll('table')
  if (!table || another || wordsOf(body) !== wordsOf(table)) return null
  if (table.querySelector('caption, img')) return null
  const rows = [...table.rows].map(({ cells }) => [...cells])
  if (rows.flat().some(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1)) return null
  const heading = rows[0]?.every(({ tagName }) => tagName === 'TH') === true
  const read = { heading, rows: rows.map((cells) => cells.map(wordsOf)) }
  return tableFrom(keptTable(read)) && read
}

/** The words of an element; lines and paragraphs in it stand apart. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const line of copy.querySelectorAll('br, p, div, li, tr, td, th, caption')) line.before(' ')
  return cellOf(copy.textContent ?? '')
}
