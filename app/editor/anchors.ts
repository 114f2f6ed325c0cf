import { fromBase64, toBase64 } from 'lib0/buffer'
import * as Y from 'yjs'
import { textRuns, wordsOf, type TextRun } from './text-runs'
import { kindOf, placeOfThing, pointedAt, thingAt, wordsOfThing } from './thing-places'
import type { Thing } from './things'

export const longestQuote = 300
/** A shorter quote is too likely to stand somewhere else by chance to be found again by its words alone. */
const shortestSearch = 8

/**
 * What a comment or suggestion speaks of: two Yjs relative positions in base64, and the words between them. Where what stands
 * between them is no words but one thing, such as a footnote, `thing` says which, and the quote is what it says.
 */
export type Anchor = { from: string; to: string; quote: string; thing?: Thing | null | undefined }

/** Words of a stretch of text, by index in that text. */
export type Segment = { run: TextRun; from: number; to: number }
/**
 * `whole` is true while both the first and the last word's edge are still there; `fixed` while it is by these edges that the
 * words were found, so that what is written elsewhere changes nothing. A thing has no segments, and its place as ProseMirror counts.
 */
export type AnchoredWords = {
  segments: Segment[]
  whole: boolean
  fixed: boolean
  thing?: { from: number; to: number }
}

/**
 * An anchor for the words between two ProseMirror positions of an editor that shows `doc`, or `null`
 * when there are no words between them. The anchor does not grow when somebody writes at its edges.
 */
export function createAnchor(doc: Y.Doc, from: number, to: number): Anchor | null {
  const segments = textRuns(doc).flatMap((run) => {
    const start = Math.max(from - run.start, 0)
    const end = Math.min(to - run.start, run.text.length)
    return start < end ? [{ run, from: start, to: end }] : []
  })
  return anchorOf(segments)
}

/** An anchor for the first place where `quote` stands within one block of `doc`; `null` when it stands nowhere. */
export function createAnchorInDoc(doc: Y.Doc, quote: string): Anchor | null {
  const [first] = placesOf(textRuns(doc), quote)
  return first ? anchorOf(first) : null
}

/** An anchor for the thing that begins at a ProseMirror position, or `null` when there is none. */
export function createThingAnchor(doc: Y.Doc, at: number): Anchor | null {
  const element = thingAt(doc, at)
  return element && anchorOfThing(element)
}

/** The same for the thing that positions from outside point at: what it is and says is read anew; `null` when it is words. */
export function thingAnchorFrom(doc: Y.Doc, claimed: Anchor): Anchor | null {
  const { from } = decoded(claimed)
  const element = from && pointedAt(doc, from)
  return element && anchorOfThing(element)
}

/** Where the anchored words stand now, as ProseMirror positions; `null` when they are gone. */
export function resolveAnchor(doc: Y.Doc, anchor: Anchor): { from: number; to: number } | null {
  return positionsOf(anchoredWords(doc, anchor))
}

/** The span of anchored words as ProseMirror positions. */
export function positionsOf(words: AnchoredWords | null): { from: number; to: number } | null {
  if (words?.thing) return words.thing
  const first = words?.segments[0]
  const last = words?.segments.at(-1)
  return first && last ? { from: first.run.start + first.from, to: last.run.start + last.to } : null
}

/** The words that stand at the anchor now, blocks parted by a space; `null` when they are gone. */
export function anchorText(doc: Y.Doc, anchor: Anchor): string | null {
  const words = anchoredWords(doc, anchor)
  return words && textOf(words.segments)
}

/** The words that stand at the anchor now, a line for each block; `null` when they are gone. */
export function anchorLines(doc: Y.Doc, anchor: Anchor): string | null {
  const words = anchoredWords(doc, anchor)
  return words && linesOf(words.segments)
}

/**
 * Finds the anchored words. When an edge has been deleted - which is also what splitting or joining a
 * paragraph looks like to Yjs - words equal to the quote that stand in exactly one place are taken for them.
 */
export function anchoredWords(doc: Y.Doc, anchor: Anchor, runs = textRuns(doc)): AnchoredWords | null {
  const ends = decoded(anchor)
  if (anchor.thing)
    return ends.from && anchoredThing(doc, { ...anchor, thing: anchor.thing }, ends.from, runs)
  const from = edge(doc, runs, ends.from)
  const to = edge(doc, runs, ends.to)
  const left = from && to ? between(runs, from, to) : []
  if (left.length > 0 && from?.alive && to?.alive) return { segments: left, whole: true, fixed: true }
  if (anchor.quote.length >= shortestSearch && anchor.quote.length < longestQuote) {
    const [found, ...more] = placesOf(runs, anchor.quote)
    if (found && more.length === 0) return { segments: found, whole: true, fixed: false }
  }
  return left.length > 0 ? { segments: left, whole: false, fixed: false } : null
}

function anchoredThing(
  doc: Y.Doc,
  anchor: { thing: Thing; quote: string },
  at: Y.RelativePosition,
  runs: TextRun[],
): AnchoredWords | null {
  const found = placeOfThing(doc, at, anchor, runs)
  // Never fixed: one that is made anew in its place, as when somebody undoes its deletion, looks the same and is another.
  return found && { segments: [], whole: found.whole, fixed: false, thing: found.place }
}

/** `at` is the place of the run among all runs. */
type Edge = { index: number; run: TextRun; at: number; alive: boolean }

/** Where each stretch of text stands among the runs, made once for all anchors that are looked for in them. */
const places = new WeakMap<TextRun[], Map<unknown, number>>()

function placeAmong(runs: TextRun[], text: unknown): number | undefined {
  const known = places.get(runs) ?? new Map(runs.map((run, at) => [run.text, at]))
  places.set(runs, known)
  return known.get(text)
}

function edge(doc: Y.Doc, runs: TextRun[], position: Y.RelativePosition | null): Edge | null {
  if (!position?.item) return null
  const { type, tname, item } = position
  const before = Y.createAbsolutePositionFromRelativePosition(
    new Y.RelativePosition(type, tname, item, 0),
    doc,
  )
  const after = Y.createAbsolutePositionFromRelativePosition(
    new Y.RelativePosition(type, tname, item, -1),
    doc,
  )
  const at = before ? placeAmong(runs, before.type) : undefined
  const run = at === undefined ? undefined : runs[at]
  if (!before || !after || at === undefined || !run) return null
  // A character that is there has two sides; of a deleted one only the gap is left.
  return {
    run,
    at,
    index: position.assoc < 0 ? after.index : before.index,
    alive: before.index !== after.index,
  }
}

type Ends = { from: Y.RelativePosition | null; to: Y.RelativePosition | null }

/** Anchors are looked for again with everything that others write, and never change themselves. */
const endsOf = new WeakMap<Anchor, Ends>()

/** The two positions of an anchor, read once; null for one that cannot be read. */
export function decoded(anchor: Anchor): Ends {
  const known = endsOf.get(anchor) ?? { from: decode(anchor.from), to: decode(anchor.to) }
  endsOf.set(anchor, known)
  return known
}

function decode(encoded: string): Y.RelativePosition | null {
  try {
    return Y.decodeRelativePosition(fromBase64(encoded))
  } catch {
    // An anchor comes from outside: one that cannot be read points nowhere.
    return null
  }
}

function between(runs: TextRun[], from: Edge, to: Edge): Segment[] {
  const first = from.at
  const last = to.at
  return runs.slice(first, last + 1).flatMap((run, at) => {
    const start = at === 0 ? from.index : 0
    const end = first + at === last ? to.index : run.text.length
    return start < end ? [{ run, from: start, to: end }] : []
  })
}

function placesOf(runs: TextRun[], quote: string): Segment[][] {
  if (quote === '') return []
  return blocksOf(runs).flatMap((block) => {
    const words = block.map((run) => wordsOf(run.text)).join('')
    const places: Segment[][] = []
    for (let at = words.indexOf(quote); at !== -1; at = words.indexOf(quote, at + quote.length)) {
      places.push(cut(block, at, at + quote.length))
    }
    return places
  })
}

function blocksOf(runs: TextRun[]): TextRun[][] {
  const blocks = new Map<unknown, TextRun[]>()
  for (const run of runs) blocks.set(run.block, [...(blocks.get(run.block) ?? []), run])
  return [...blocks.values()]
}

function cut(block: TextRun[], from: number, to: number): Segment[] {
  let passed = 0
  return block.flatMap((run) => {
    const start = Math.max(from - passed, 0)
    const end = Math.min(to - passed, run.text.length)
    passed += run.text.length
    return start < end ? [{ run, from: start, to: end }] : []
  })
}

function anchorOf(segments: Segment[]): Anchor | null {
  const first = segments[0]
  const last = segments.at(-1)
  const quote = textOf(segments).slice(0, longestQuote)
  if (!first || !last || quote.trim() === '') return null
  return {
    from: encode(Y.createRelativePositionFromTypeIndex(first.run.text, first.from, 0)),
    to: encode(Y.createRelativePositionFromTypeIndex(last.run.text, last.to, -1)),
    quote,
  }
}

function anchorOfThing(element: Y.XmlElement): Anchor | null {
  const thing = kindOf(element)
  const { parent } = element
  if (!thing || !(parent instanceof Y.XmlFragment)) return null
  const index = parent.toArray().indexOf(element)
  return {
    from: encode(Y.createRelativePositionFromTypeIndex(parent, index, 0)),
    to: encode(Y.createRelativePositionFromTypeIndex(parent, index + 1, -1)),
    quote: wordsOfThing(element),
    thing,
  }
}

/** A position as it is kept. */
export function encode(position: Y.RelativePosition): string {
  return toBase64(Y.encodeRelativePosition(position))
}

/** The words of stretches of text, blocks parted by a space. */
export function textOf(segments: readonly Segment[]): string {
  return joined(segments, ' ')
}

/** The words of stretches of text, a line for each block. */
export function linesOf(segments: readonly Segment[]): string {
  return joined(segments, '\n')
}

function joined(segments: readonly Segment[], between: string): string {
  return segments
    .map(({ run, from, to }, at) => {
      const sameBlock = at > 0 && segments[at - 1]?.run.block === run.block
      return (at > 0 && !sameBlock ? between : '') + wordsOf(run.text).slice(from, to)
    })
    .join('')
}
