import { keptFormat, looks, type Look } from '~/editor/suggested-format'
import { edge, isEdge } from '../html/marks'
import type { Remark } from '../remarks'
import { childOf, elementsOf, runOf, valueOf } from './xml'

/** What Word calls each look. */
const elements = { bold: 'w:b', italic: 'w:i', underline: 'w:u', strike: 'w:strike' } as const

/**
 * Turns tracked changes of what words look like into suggestions: the words look as they did before, and are marked. Of one that
 * changes only what a text here does not have, such as a font, nothing is left to say.
 */
export function markFormats(tree: Document): Remark[] {
  const remarks: Remark[] = []
  const done = new Set<Element>()
  for (const change of elementsOf(tree, 'w:rPrChange')) {
    const first = runAround(change)
    if (!first || done.has(first)) continue
    const runs = sameDeed(first, change)
    const changed = changedLooks(first)
    for (const run of runs) {
      done.add(run)
      restore(tree, run, changed)
    }
    if (runs.every(({ textContent }) => textContent?.trim() === '')) continue
    for (const { look, on } of changed) {
      const id = `f${remarks.length}`
      mark(tree, runs, id)
      const author = change.getAttribute('w:author') ?? ''
      remarks.push({ id, author, text: null, replacement: null, format: keptFormat({ look, on }) })
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
function sameDeed(first: Element, change: Element): Element[] {
  const runs = [first]
  const deed = deedOf(first, change)
  for (let next = first.nextSibling as Element | null; next; next = next.nextSibling as Element | null) {
    if (next.nodeName === 'w:r' && isSilent(next.textContent ?? '')) continue
    const other = changeOf(next)
    if (!other || deedOf(next, other) !== deed) break
    runs.push(next)
  }
  return runs
}

/** A footnote's mark, or where what is said begins and ends. */
function isSilent(words: string): boolean {
  return words === '' || isEdge(words)
}

function deedOf(run: Element, change: Element): string {
  const said = ['w:author', 'w:date'].map((name) => change.getAttribute(name))
  return JSON.stringify([...said, changedLooks(run)])
}

function changeOf(run: Element): Element | null {
  return run.nodeName === 'w:r' ? childOf(childOf(run, 'w:rPr'), 'w:rPrChange') : null
}

/** What a run looks like that it did not before, and the other way round. */
function changedLooks(run: Element): { look: Look; on: boolean }[] {
  const now = childOf(run, 'w:rPr')
  const before = childOf(changeOf(run), 'w:rPr')
  return looks.flatMap((look) => {
    const on = isOn(now, look)
    return on === isOn(before, look) ? [] : [{ look, on }]
  })
}

function isOn(properties: Element | null, look: Look): boolean {
  const element = childOf(properties, elements[look])
  return element !== null && !['0', 'false', 'off', 'none'].includes(valueOf(element) ?? '')
}

function restore(tree: Document, run: Element, changed: ReadonlyArray<{ look: Look; on: boolean }>): void {
  const properties = childOf(run, 'w:rPr')
  for (const { look, on } of changed) {
    const now = childOf(properties, elements[look])
    if (now) properties?.removeChild(now)
    if (on) continue
    const before = tree.createElement(elements[look])
    before.setAttribute('w:val', look === 'underline' ? 'single' : '1')
    properties?.appendChild(before)
  }
}

function mark(tree: Document, runs: readonly Element[], id: string): void {
  const [first, last] = [runs[0], runs.at(-1)]
  if (first) first.parentNode?.insertBefore(runOf(tree, edge('from', id)), first)
  if (last) last.parentNode?.insertBefore(runOf(tree, edge('to', id)), last.nextSibling)
}
