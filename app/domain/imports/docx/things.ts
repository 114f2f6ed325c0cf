import { edge, isEdge, nextBlock, placesIn } from '../html/marks'
import type { Remark } from '../remarks'
import { childOf, elementsOf, runOf, unwrap } from './xml'

/**
 * Turns tracked changes that take out what is no words into suggestions to do so: whole tables, pictures, footnotes, line breaks,
 * page breaks and lines across. They stay in the file, and what each would take out is marked.
 */
export function markThings(tree: Document): Remark[] {
  const remarks: Remark[] = []
  const begin = (change: Element) => {
    const id = `t${remarks.length}`
    remarks.push({ id, author: change.getAttribute('w:author') ?? '', text: null, replacement: '' })
    return id
  }
  for (const table of elementsOf(tree, 'w:tbl')) {
    const change = changeOfTable(table)
    if (!change) continue
    restore(tree, table)
    markNext(tree, table, begin(change))
  }
  for (const paragraph of elementsOf(tree, 'w:p')) {
    const change = changeOfBlock(paragraph)
    if (!change) continue
    const said = takeEdges(paragraph)
    const isThing = !isEmpty(paragraph)
    // An empty paragraph of a file is no part of the text, unless somebody says something of it.
    if (!isThing && !said.length) continue
    for (const inner of elementsOf(paragraph, 'w:del')) unwrap(inner)
    if (isThing) markNext(tree, paragraph, begin(change), said)
    else paragraph.appendChild(runOf(tree, edgesOf([begin(change), ...said])))
  }
  for (const change of elementsOf(tree, 'w:del')) {
    if (hasWords(change)) continue
    const marked = elementsOf(change, '*').map((sign) => markSign(tree, change, sign, begin))
    if (marked.some(Boolean)) unwrap(change)
  }
  return remarks
}

/** The change that takes a table out: one that each of its rows says. */
function changeOfTable(table: Element): Element | null {
  const rows = Array.from(table.childNodes).filter(({ nodeName }) => nodeName === 'w:tr') as Element[]
  const changes = rows.map((row) => childOf(childOf(row, 'w:trPr'), 'w:del'))
  return changes.every(Boolean) ? (changes[0] ?? null) : null
}

/** A table as it is while nobody has decided: the words in it, its rows and the ends of its paragraphs. */
function restore(tree: Document, table: Element): void {
  for (const text of elementsOf(table, 'w:delText')) {
    const kept = childOf(runOf(tree, text.textContent ?? ''), 'w:t')
    if (kept) text.parentNode?.replaceChild(kept, text)
  }
  for (const change of elementsOf(table, 'w:del')) unwrap(change)
}

/** The change that takes out a paragraph which is empty or a line across, or holds a page break and nothing else. */
function changeOfBlock(paragraph: Element): Element | null {
  const properties = childOf(paragraph, 'w:pPr')
  const change = childOf(childOf(properties, 'w:rPr'), 'w:del')
  if (!change || hasText(paragraph) || holdsPicture(paragraph)) return null
  return isRule(paragraph) || isEmpty(paragraph) || elementsOf(paragraph, 'w:br').some(isPageBreak)
    ? change
    : null
}

function isRule(paragraph: Element): boolean {
  return childOf(childOf(childOf(paragraph, 'w:pPr'), 'w:pBdr'), 'w:bottom') !== null
}

/** Whether nothing stands in a paragraph, be it words or a sign, beside where comments begin and end and are told of. */
function isEmpty(paragraph: Element): boolean {
  const inside = elementsOf(paragraph, 'w:r').flatMap((run) => Array.from(run.childNodes))
  const isSilent = ({ nodeName, textContent }: ChildNode) =>
    ['w:rPr', 'w:commentReference'].includes(nodeName) || textContent === '' || isEdge(textContent ?? '')
  return !isRule(paragraph) && inside.every((one) => isSilent(one) && !signs.has(one.nodeName))
}

/** What stands in a run without being words. */
const signs: ReadonlySet<string> = new Set(['w:br', 'w:drawing', 'w:footnoteReference', 'w:pict', 'w:object'])

/** Where the words of several remarks begin and end, in one place. */
function edgesOf(ids: readonly string[]): string {
  return ids.map((id) => edge('from', id) + edge('to', id)).join('')
}

/** Whether a paragraph says something, beside where the words of comments begin and end. */
function hasText(paragraph: Element): boolean {
  return placesIn(paragraph.textContent ?? '').text.trim() !== ''
}

/** Takes out where the words of comments begin and end in a paragraph without words, and says which comments these are. */
function takeEdges(paragraph: Element): string[] {
  const ids = new Set<string>()
  for (const run of elementsOf(paragraph, 'w:r').filter(({ textContent }) => isEdge(textContent ?? ''))) {
    for (const { of } of placesIn(run.textContent ?? '').edges) ids.add(of)
    run.parentNode?.removeChild(run)
  }
  return [...ids]
}

/** The paragraph that something stands in. */
function paragraphOf(element: Element): Element | null {
  const parent = element.parentNode as Element | null
  return parent && parent.nodeName !== 'w:p' ? paragraphOf(parent) : parent
}

function holdsPicture(element: Element): boolean {
  return elementsOf(element, 'w:drawing').length > 0
}

function isPageBreak(lineBreak: Element): boolean {
  return lineBreak.getAttribute('w:type') === 'page'
}

function hasWords(change: Element): boolean {
  return elementsOf(change, 'w:delText').some(({ textContent }) => textContent !== '')
}

/** Marks one sign among those that a change takes out; `false` for what is none. */
function markSign(
  tree: Document,
  change: Element,
  sign: Element,
  begin: (change: Element) => string,
): boolean {
  const picture = sign.nodeName === 'w:drawing' ? elementsOf(sign, 'wp:docPr')[0] : undefined
  if (picture) {
    // A picture becomes a block of its own, so that nothing in the line stays at its side: what it says goes along.
    const paragraph = paragraphOf(change)
    const said = paragraph && !hasText(paragraph) ? takeEdges(paragraph) : []
    const marks = [begin(change), ...said].map((id) => edge('from', id)).join('')
    picture.setAttribute('descr', marks + (picture.getAttribute('descr') ?? ''))
    return true
  }
  const run = sign.parentNode
  const isInLine = sign.nodeName === 'w:footnoteReference' || (sign.nodeName === 'w:br' && !isPageBreak(sign))
  if (!isInLine || run?.nodeName !== 'w:r' || run.parentNode !== change) return false
  const id = begin(change)
  change.insertBefore(runOf(tree, edge('from', id)), run)
  change.insertBefore(runOf(tree, edge('to', id)), run.nextSibling)
  return true
}

/** Says that the block after this place is the one. */
function markNext(tree: Document, block: Element, id: string, said: readonly string[] = []): void {
  const paragraph = tree.createElement('w:p')
  paragraph.appendChild(runOf(tree, [id, ...said].map(nextBlock).join('')))
  block.parentNode?.insertBefore(paragraph, block)
}
