import type { Node } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import { anchoredWords, linesOf, positionsOf, textOf, type Anchor, type Segment } from './anchors'
import { changedWords } from './changed-words'
import { contentOf } from './content'
import { repairContent } from './reading'
import { replaceContent } from './replace-content'
import { rewriteStretch } from './rewrite-stretch'
import { piece, stretchOf } from './stretch'
import { thingOf } from './things'
import { withoutThing } from './without-thing'
import { readable, wordingOf } from './wording'

/**
 * Puts `replacement` where the anchored words stand, as one Yjs transaction with `origin`; each of its lines is a paragraph.
 * Words that both have at their beginning or end stay as they are, with their formatting and whoever wrote them; new ones get
 * the formatting of the first that they replace, or of those before them. Answers `false`, and changes nothing, when the words
 * or one of their edges are gone: what is left might mean something else than what was suggested for. A thing that is no words
 * is taken out, whatever the replacement says.
 */
export function replaceAtAnchor(doc: Y.Doc, anchor: Anchor, replacement: string, origin?: unknown): boolean {
  const words = anchoredWords(doc, anchor)
  if (!words?.whole) return false
  if (words.thing) return takeOut(doc, anchor, words.thing, origin)
  if (!words.segments[0]) return false
  const wording = wordingOf(replacement)
  if (!isWithinLine(words.segments, wording)) return rewrite(doc, words.segments, wording, origin)
  doc.transact(() => replace(words.segments, wording), origin)
  return true
}

function takeOut(
  doc: Y.Doc,
  { thing }: Anchor,
  place: { from: number; to: number },
  origin: unknown,
): boolean {
  const text = repairContent(contentOf(doc))
  // A text that somebody has damaged is read with what is wrong left out: nothing stands where it is shared.
  if (place.to > text.content.size || thingOf(text.nodeAt(place.from)) !== thing) return false
  const next = withoutThing(text, place)
  return next !== null && doc.transact(() => replaceContent(doc, next.toJSON()), origin)
}

/** Words for other words in one line are changed where they are shared, whatever else is written at the same time. */
function isWithinLine(segments: readonly Segment[], wording: string): boolean {
  const isOneBlock = segments.every(({ run }) => run.block === segments[0]?.run.block)
  return isOneBlock && wording !== '' && !wording.includes('\n') && !wording.includes(piece)
}

/** What is more than words: the text is made anew beside the shared one, which then changes where they differ. */
function rewrite(doc: Y.Doc, segments: readonly Segment[], wording: string, origin: unknown): boolean {
  const text = repairContent(contentOf(doc))
  const place = placeInText(text, segments)
  const next = place && rewriteStretch(text, place, wording)
  return next !== null && doc.transact(() => replaceContent(doc, next.toJSON()), origin)
}

/** Where shared words stand in the text as it is read; null when others do: one that is damaged is read with what is wrong left out. */
export function placeInText(text: Node, segments: readonly Segment[]): { from: number; to: number } | null {
  const place = positionsOf({ segments: [...segments], whole: true, fixed: true })
  if (!place || place.to > text.content.size) return null
  const there = readable(stretchOf(text, place.from, place.to).words).replace(/\n+/g, '\n')
  return there === linesOf(segments) ? place : null
}

function replace(segments: readonly Segment[], line: string): void {
  const { start, end, inserted } = changedWords(textOf(segments), line)
  const removed = between(segments, start, end)
  const at = removed[0] ?? placeAt(segments, start)
  const formatting = formattingAt(removed[0] ?? { ...at, from: Math.max(0, at.from - 1) })
  for (const { run, from, to } of removed) run.text.delete(from, to - from)
  if (inserted !== '') at.run.text.insert(at.from, inserted, formatting)
}

/** The stretches between two places in the words. */
function between(segments: readonly Segment[], start: number, end: number): Segment[] {
  let passed = 0
  return segments.flatMap(({ run, from, to }) => {
    const first = from + Math.max(start - passed, 0)
    const last = Math.min(to, from + end - passed)
    passed += to - from
    return first < last ? [{ run, from: first, to: last }] : []
  })
}

/** The place in the words behind which something is written. */
function placeAt(segments: readonly Segment[], start: number): Segment {
  let passed = 0
  for (const segment of segments) {
    const at = segment.from + start - passed
    if (at <= segment.to) return { ...segment, from: at }
    passed += segment.to - segment.from
  }
  throw new Error('a place that is not in the words')
}

function formattingAt({ run, from }: Segment): Record<string, unknown> {
  const delta: { insert: unknown; attributes?: Record<string, unknown> }[] = run.text.toDelta()
  let passed = 0
  for (const { insert, attributes } of delta) {
    passed += typeof insert === 'string' ? insert.length : 1
    if (passed > from) return attributes ?? {}
  }
  return {}
}
