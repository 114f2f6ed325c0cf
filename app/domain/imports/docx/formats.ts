import type { PassageLanguage } from '~/editor/passage-language'
import { keptFormat, looks, type Look, type RunFormat } from '~/editor/suggested-format'
import { edge, isEdge } from '../html/marks'
import type { Remark } from '../remarks'
import { languageOf } from './languages'
import { childOf, elementsOf, runOf, valueOf } from './xml'

/** What Word calls each look. */
const elements = { bold: 'w:b', italic: 'w:i', underline: 'w:u', strike: 'w:strike' } as const

/**
 * Turns tracked changes of what words look like, or of their language, into suggestions: the words are as they were before, and
 * are marked. Of one that changes only what a text here does not have, such as a font, nothing is left to say.
 * @param usual the language of runs that say none
 */
export function markFormats(tree: Document, usual: PassageLanguage | null): Remark[] {
  const remarks: Remark[] = []
  const done = new Set<Element>()
  for (const change of elementsOf(tree, 'w:rPrChange')) {
    const first = runAround(change)
    if (!first || done.has(first)) continue
    const runs = sameDeed(first, change, usual)
    const changed = changesOf(first, usual)
    for (const run of runs) {
      done.add(run)
      restore(tree, run, changed)
    }
    if (runs.every(({ textContent }) => textContent?.trim() === '')) continue
    for (const format of changed) {
      const id = `f${remarks.length}`
      mark(tree, runs, id)
      const author = change.getAttribute('w:author') ?? ''
      remarks.push({ id, author, text: null, replacement: null, format: keptFormat(format) })
    }
  }
  return remarks
}

/** The run whose look a change is about; null for the end of a paragraph, and for words that nobody has taken in yet. */
function runAround(change: Element): Element | null {
  const run = change.parentNode?.parentNode as Element | null | undefined
  if (run?.nodeName !== 'w:r') return null
  const isTracked = /^w:(?:ins|del|moveTo|moveFrom)$/.test(run.parentNode?.nodeName ?? '')
  return isTracked ? null : run
}

/** A run and those after it whose look the same person changed in the same way at the same time. */
function sameDeed(first: Element, change: Element, usual: PassageLanguage | null): Element[] {
  const runs = [first]
  const deed = deedOf(first, change, usual)
  for (let next = first.nextSibling as Element | null; next; next = next.nextSibling as Element | null) {
    if (next.nodeName === 'w:r' && isSilent(next.textContent ?? '')) continue
    const other = changeOf(next)
    if (!other || deedOf(next, other, usual) !== deed) break
    runs.push(next)
  }
  return runs
}

/** A footnote's mark, or where what is said begins and ends. */
function isSilent(words: string): boolean {
  return words === '' || isEdge(words)
}

function deedOf(run: Element, change: Element, usual: PassageLanguage | null): string {
  const said = ['w:author', 'w:date'].map((name) => change.getAttribute(name))
  return JSON.stringify([...said, changesOf(run, usual)])
}

function changeOf(run: Element): Element | null {
  return run.nodeName === 'w:r' ? childOf(childOf(run, 'w:rPr'), 'w:rPrChange') : null
}

/** What a run looks like that it did not before, and the other way round, and the language that it was not in. */
function changesOf(run: Element, usual: PassageLanguage | null): RunFormat[] {
  const now = childOf(run, 'w:rPr')
  const before = childOf(changeOf(run), 'w:rPr')
  const lang = languageOf(now) ?? usual
  const isAsBefore = lang === (languageOf(before) ?? usual)
  return [
    ...looks.flatMap((look) => {
      const on = isOn(now, look)
      return on === isOn(before, look) ? [] : [{ look, on }]
    }),
    ...(isAsBefore ? [] : [{ language: lang === usual ? null : lang }]),
  ]
}

function isOn(properties: Element | null, look: Look): boolean {
  const element = childOf(properties, elements[look])
  return element !== null && !['0', 'false', 'off', 'none'].includes(valueOf(element) ?? '')
}

function restore(tree: Document, run: Element, changed: readonly RunFormat[]): void {
  for (const change of changed) {
    if ('language' in change) restoreLanguage(run)
    else restoreLook(tree, run, change)
  }
}

function restoreLook(tree: Document, run: Element, { look, on }: { look: Look; on: boolean }): void {
  const properties = childOf(run, 'w:rPr')
  const now = childOf(properties, elements[look])
  if (now) properties?.removeChild(now)
  if (on) return
  const before = tree.createElement(elements[look])
  before.setAttribute('w:val', look === 'underline' ? 'single' : '1')
  properties?.appendChild(before)
}

function restoreLanguage(run: Element): void {
  const properties = childOf(run, 'w:rPr')
  const now = childOf(properties, 'w:lang')
  const before = childOf(childOf(changeOf(run), 'w:rPr'), 'w:lang')
  if (now) properties?.removeChild(now)
  if (before) properties?.appendChild(before.cloneNode(true))
}

function mark(tree: Document, runs: readonly Element[], id: string): void {
  const [first, last] = [runs[0], runs.at(-1)]
  if (first) first.parentNode?.insertBefore(runOf(tree, edge('from', id)), first)
  if (last) last.parentNode?.insertBefore(runOf(tree, edge('to', id)), last.nextSibling)
}
