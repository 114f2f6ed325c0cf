import { keptTable, cellOf, tableFrom } from '~/editor/suggested-table'
import { placesIn } from '../html/marks'
import type { Remark } from '../remarks'
import { linesBefore, markLine } from './lines-before'
import { childOf, elementsOf } from './xml'

/**
 * Turns tables that a Word file has as tracked insertions into suggestions: they are taken out of the text, and the words of the
 * line before each are marked. One that a suggestion cannot hold, since it has pictures, cells that are joined or more than one
 * paragraph in a cell, or stands before all words, is taken in as other changes are.
 */
export function markTables(tree: Document): Remark[] {
  const remarks: Remark[] = []
  const lines = linesBefore(tree)
  for (const table of elementsOf(tree, 'w:tbl')) {
    const format = suggestedBy(table)
    const line = format === null ? undefined : lines.get(table)
    if (format === null || !line) continue
    const author = childOf(childOf(rowsOf(table)[0] ?? null, 'w:trPr'), 'w:ins')?.getAttribute('w:author')
    const id = `n${remarks.length}`
    markLine(tree, line, id)
    takeOut(table)
    remarks.push({ id, author: author ?? '', text: null, replacement: null, format })
  }
  return remarks
}

/** The table as a suggestion keeps it; null where it is no insertion, or more than a suggestion holds. */
function suggestedBy(table: Element): string | null {
  const rows = rowsOf(table)
  if (table.parentNode?.nodeName !== 'w:body' || !rows.length || !rows.every(isInserted) || isMore(table))
    return null
  const words = rows.map((row) => childrenOf(row, 'w:tc').map(wordsOf))
  if (words.some((row) => row.includes(null) || row.length !== words[0]?.length)) return null
  const heading = childOf(childOf(rows[0] ?? null, 'w:trPr'), 'w:tblHeader') !== null
  const kept = keptTable({ heading, rows: words.map((row) => row.map((cell) => cell ?? '')) })
  return tableFrom(kept) && kept
}

function isInserted(row: Element): boolean {
  return childOf(childOf(row, 'w:trPr'), 'w:ins') !== null
}

/** What stands in a table without being words in cells that stand by themselves. */
function isMore(table: Element): boolean {
  return ['w:tbl', 'w:drawing', 'w:pict', 'w:object', 'w:footnoteReference', 'w:gridSpan', 'w:vMerge'].some(
    (name) => elementsOf(table, name).length > 0,
  )
}

/** The words of a cell; null where it has more than one paragraph of them. */
function wordsOf(cell: Element): string | null {
  const lines = childrenOf(cell, 'w:p')
    .map((line) => cellOf(placesIn(elementsOf(line, 'w:t').map(textOf).join('')).text))
    .filter((line) => line !== '')
  return lines.length > 1 ? null : (lines[0] ?? '')
}

/** The empty paragraph that came with a table goes along. */
function takeOut(table: Element): void {
  const next = table.nextSibling as Element | null
  const isOfTable =
    next?.nodeName === 'w:p' &&
    next.textContent === '' &&
    childOf(childOf(childOf(next, 'w:pPr'), 'w:rPr'), 'w:ins') !== null
  if (next && isOfTable) next.parentNode?.removeChild(next)
  table.parentNode?.removeChild(table)
}

function rowsOf(table: Element): Element[] {
  return childrenOf(table, 'w:tr')
}

function childrenOf(element: Element, name: string): Element[] {
  return Array.from(element.childNodes).filter(({ nodeName }) => nodeName === name) as Element[]
}

function textOf({ textContent }: Element): string {
  return textContent ?? ''
}
