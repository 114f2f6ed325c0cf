import { written, type SaidMark } from '../html/marks'
import type { Numbering } from './numbering'
import { childOf, elementsOf, runOf, valueOf } from './xml'

/** Writes into the text of a Word file what mammoth passes over: its numbers, lines across, page breaks and contents. */
export function markStructure(tree: Document, numbering: Numbering): void {
  for (const frame of elementsOf(tree, 'w:sdt'))
    if (isContents(frame)) replace(tree, frame, { kind: 'contents' })
  for (const lineBreak of elementsOf(tree, 'w:br')) {
    if (lineBreak.getAttribute('w:type') !== 'page') continue
    const run = lineBreak.parentNode as Element
    run.parentNode?.insertBefore(runOf(tree, written({ kind: 'page-break' })), run)
    run.removeChild(lineBreak)
  }
  let inList = false
  for (const paragraph of elementsOf(tree, 'w:p')) {
    const properties = childOf(paragraph, 'w:pPr')
    const mark = markOf(paragraph, properties, numbering, inList)
    inList = mark?.kind === 'number' || mark?.kind === 'continues'
    if (mark) paragraph.insertBefore(runOf(tree, written(mark)), properties?.nextSibling ?? null)
  }
}

function markOf(
  paragraph: Element,
  properties: Element | null,
  numbering: Numbering,
  inList: boolean,
): SaidMark | null {
  const numbered = childOf(properties, 'w:numPr')
  const id = valueOf(childOf(numbered, 'w:numId'))
  if (id !== null && id !== '0') {
    const level = Number(valueOf(childOf(numbered, 'w:ilvl')) ?? 0)
    return { kind: 'number', of: id.replace(/\D/g, ''), value: numbering.next(id, level) }
  }
  const border = childOf(childOf(properties, 'w:pBdr'), 'w:bottom')
  if (border && paragraph.textContent?.trim() === '') return { kind: 'rule' }
  const isPlain = childOf(properties, 'w:pStyle') === null
  return inList && isPlain && isIndented(properties) && !hasBox(paragraph) ? { kind: 'continues' } : null
}

function isIndented(properties: Element | null): boolean {
  const indent = childOf(properties, 'w:ind')
  return Number(indent?.getAttribute('w:left') || indent?.getAttribute('w:start') || 0) > 0
}

function hasBox(paragraph: Element): boolean {
  return elementsOf(paragraph, 'w14:checkbox').length > 0
}

function isContents(frame: Element): boolean {
  return elementsOf(frame, 'w:instrText').some((field) => /^\s*TOC\b/.test(field.textContent ?? ''))
}

function replace(tree: Document, element: Element, mark: SaidMark): void {
  const paragraph = tree.createElement('w:p')
  paragraph.appendChild(runOf(tree, written(mark)))
  element.parentNode?.replaceChild(paragraph, element)
}
