import * as Y from 'yjs'
import { deepest, holdsParagraphs, isLine } from './kinds'
import { itemsOf, leafSign } from './line'
import type { ReadTurn } from './turns'

/** A line that stands in the text, and in which of the topmost blocks. */
interface Line {
  readonly element: Y.XmlElement
  readonly top: number
}

/** Where in the text something can be put. */
export interface Place {
  readonly parent: Y.XmlFragment
  readonly index: number
  /** Which of the topmost blocks comes there. */
  readonly top: number
}

/** The line that has come in the place of another, and where in it something stands that stood in that. */
export interface Successor {
  readonly line: Y.XmlElement
  placeOf(at: number): number
}

/** How much of a line has to be the same for it to be taken for another: half. */
const alike = 0.5

/** Where something comes that stood in `gone`, which was taken out: in the nearest of what is left around it that can hold paragraphs. */
export function placeOf(gone: Y.XmlElement, text: Y.XmlFragment): Place {
  let place: Place | null = null
  let at = gone._item
  while (at) {
    const parent = at.parent
    if (!(parent instanceof Y.XmlFragment)) break
    const isLeft = parent === text || (parent._item !== null && !parent._item.deleted)
    const index = indexOf(parent, at)
    if (isLeft && !place && (parent === text || holdsParagraphs(parent))) place = { parent, index, top: 0 }
    if (parent === text && place) return { ...place, top: index }
    at = parent._item
  }
  return { parent: text, index: text.length, top: text.length }
}

/** Behind `item` if it stands there still. */
function indexOf(parent: Y.XmlFragment, item: Y.Item): number {
  let index = 0
  for (const one of itemsOf(parent)) {
    if (!one.deleted && one.countable) index += one.length
    if (one === item) break
  }
  return index
}

/**
 * The line that `taker` brought in the place of one that said `said`: the nearest that says the same, or the one most like it.
 */
export function successorOf(
  said: string,
  { top }: Place,
  text: Y.XmlFragment,
  taker: ReadTurn,
): Successor | null {
  const away = (line: Line) => Math.abs(line.top - top)
  const brought = linesIn(text)
    .filter(({ element }) => element._item && taker.brought(element._item.id))
    .sort((one, other) => away(one) - away(other))
  const same = brought.find(({ element }) => wordsOfLine(element) === said)
  if (same && (said || away(same) <= 1)) return { line: same.element, placeOf: (at) => at }
  const [best] = brought
    .map(({ element }) => ({ element, ...likeness(said, wordsOfLine(element)) }))
    .filter(({ share }) => share >= alike)
    .sort((one, other) => other.share - one.share)
  return best ? { line: best.element, placeOf: best.placeOf } : null
}

/** All lines of a text, in their order. */
export function linesIn(text: Y.XmlFragment): Line[] {
  const lines: Line[] = []
  text.toArray().forEach((block, top) => collect(block, top, 0))
  return lines

  function collect(block: unknown, top: number, depth: number) {
    if (!(block instanceof Y.XmlElement) || depth > deepest) return
    if (isLine(block)) lines.push({ element: block, top })
    else for (const child of block.toArray()) collect(child, top, depth + 1)
  }
}

/** What a line says, with a sign for each element in it. */
export function wordsOfLine(line: Y.XmlElement): string {
  const words = (text: Y.XmlText) =>
    (text.toDelta() as Array<{ insert: unknown }>)
      .map(({ insert }) => (typeof insert === 'string' ? insert : leafSign))
      .join('')
  return line
    .toArray()
    .map((part) => (part instanceof Y.XmlText ? words(part) : leafSign))
    .join('')
}

/** How much of two lines is the same from their beginnings and their ends, as a share of the longer one. */
function likeness(was: string, is: string) {
  const shorter = Math.min(was.length, is.length)
  let before = 0
  while (before < shorter && was[before] === is[before]) before++
  let after = 0
  while (after < shorter - before && was.at(-1 - after) === is.at(-1 - after)) after++
  const placeOf = (at: number) => {
    if (at <= before) return at
    return at >= was.length - after ? is.length - (was.length - at) : before
  }
  return { share: (before + after) / Math.max(1, was.length, is.length), placeOf }
}
