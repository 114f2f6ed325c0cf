import { numberedQuoteStyleId, numberedStyleId } from '~/editor/render/docx-style-ids'
import { blockForms, keptFormat, type BlockForm, type LineFormat } from '~/editor/suggested-format'
import { edge, placesIn } from '../html/marks'
import type { Remark } from '../remarks'
import type { Numbering } from './numbering'
import { childOf, elementsOf, runOf, valueOf } from './xml'

/**
 * Turns tracked changes of what paragraphs are, and how deep in a list, into suggestions: they are as before, and their words are marked. Of one that
 * changes only what a text here does not have, such as a distance, nothing is left to say.
 */
export function markLineForms(tree: Document, styles: Document | null, numbers: Numbering): Remark[] {
  const remarks: Remark[] = []
  const names = namesIn(styles)
  const changeIn = (paragraph: Element) => {
    const formOf = (of: Element | null) => formIn(childOf(of, 'w:pPr'), names, numbers)
    return lineFormat(formOf(changeOf(paragraph)), formOf(paragraph))
  }
  const done = new Set<Element>()
  for (const first of elementsOf(tree, 'w:p')) {
    const change = changeOf(first)
    if (!change || done.has(first)) continue
    const format = changeIn(first)
    if (!format) continue
    const lines = sameDeed(first, (line) => {
      const other = changeOf(line)
      const isSame = other && isSameDeed(change, other) && isFormat(changeIn(line), format)
      return isSame && hasWords(line)
    })
    const [begins, ends] = [lines[0], lines.at(-1)]
    if (!begins || !ends) continue
    const id = `l${remarks.length}`
    for (const line of lines) {
      done.add(line)
      restore(line)
    }
    begins.insertBefore(runOf(tree, edge('from', id)), childOf(begins, 'w:pPr')?.nextSibling ?? null)
    ends.appendChild(runOf(tree, edge('to', id)))
    const author = change.getAttribute('w:author') ?? ''
    remarks.push({ id, author, text: null, replacement: null, format: keptFormat(format) })
  }
  return remarks
}

/** What a line is: in a list, on which level of it, from 0. */
type Form = { block: BlockForm; level: number }

/** What has become of a line, where it is something that can be suggested here. */
function lineFormat(was: Form, is: Form): LineFormat | null {
  if (is.block !== was.block) return { block: is.block }
  if (Math.abs(is.level - was.level) !== 1) return null
  return { depth: is.level > was.level ? 'in' : 'out' }
}

function isFormat(one: LineFormat | null, other: LineFormat): boolean {
  return one !== null && keptFormat(one) === keptFormat(other)
}

function changeOf(paragraph: Element): Element | null {
  return childOf(childOf(paragraph, 'w:pPr'), 'w:pPrChange')
}

function isSameDeed(change: Element, other: Element): boolean {
  return ['w:author', 'w:date'].every((name) => change.getAttribute(name) === other.getAttribute(name))
}

/** The paragraphs from one on that are part of the same deed; none where the first is not. */
function sameDeed(first: Element, belongs: (line: Element) => boolean | null): Element[] {
  const lines: Element[] = []
  for (let next: Element | null = first; next?.nodeName === 'w:p' && belongs(next);) {
    lines.push(next)
    next = next.nextSibling as Element | null
  }
  return lines
}

function hasWords(paragraph: Element): boolean {
  return placesIn(paragraph.textContent ?? '').text.trim() !== ''
}

/** A paragraph's properties as they were, but for what the end of it and a section of the file say. */
function restore(paragraph: Element): void {
  const properties = childOf(paragraph, 'w:pPr')
  const before = childOf(changeOf(paragraph), 'w:pPr')
  if (!properties) return
  const kept = Array.from(properties.childNodes).filter(({ nodeName }) => /^w:(?:rPr|sectPr)$/.test(nodeName))
  while (properties.firstChild) properties.removeChild(properties.firstChild)
  for (const child of [...Array.from(before?.childNodes ?? []), ...kept]) properties.appendChild(child)
}

function formIn(properties: Element | null, names: ReadonlyMap<string, string>, numbers: Numbering): Form {
  const outside = (block: BlockForm): Form => ({ block, level: 0 })
  const style = valueOf(childOf(properties, 'w:pStyle')) ?? ''
  if (style === numberedStyleId) return outside('paragraph')
  const name = (names.get(style) ?? style).toLowerCase()
  const rank = /^(?:heading|overskrift) ?([1-4])$/.exec(name)?.[1]
  const heading = blockForms.find((one) => one === `heading ${rank}`)
  if (heading) return outside(heading)
  if (style === numberedQuoteStyleId || quotes.has(name)) return outside('blockquote')
  const numbered = childOf(properties, 'w:numPr')
  const id = valueOf(childOf(numbered, 'w:numId')) ?? '0'
  const level = Number(valueOf(childOf(numbered, 'w:ilvl')) ?? 0)
  if (!numbers.shows(id, level)) return outside('paragraph')
  return { block: numbers.isBullet(id, level) ? 'bulletList' : 'orderedList', level }
}

/** Quotes as Word and LibreOffice call them. */
const quotes: ReadonlySet<string> = new Set(['quote', 'intense quote', 'quotations'])

/** What the styles of a file are called, by their ids: these differ by the language of the program. */
function namesIn(styles: Document | null): ReadonlyMap<string, string> {
  const all = styles ? elementsOf(styles, 'w:style') : []
  return new Map(
    all.map((style) => [style.getAttribute('w:styleId') ?? '', valueOf(childOf(style, 'w:name')) ?? '']),
  )
}
