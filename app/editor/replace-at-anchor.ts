import type * as Y from 'yjs'
import { anchoredWords, textOf, type Anchor, type Segment } from './anchors'
import { changedWords } from './changed-words'

/**
 * Puts `replacement` where the anchored words stand, as one Yjs transaction with `origin`. Words that both have at their
 * beginning or end stay as they are, with their formatting and whoever wrote them; new ones get the formatting of the first
 * that they replace, or of those before them. Answers `false`, and changes nothing, when the words or one of their edges are
 * gone: what is left might mean something else than what was suggested for.
 */
export function replaceAtAnchor(doc: Y.Doc, anchor: Anchor, replacement: string, origin?: unknown): boolean {
  const words = anchoredWords(doc, anchor)
  if (!words?.whole || !words.segments[0]) return false
  const line = oneLine(replacement)
  doc.transact(() => replace(words.segments, line), origin)
  return true
}

function replace(segments: readonly Segment[], line: string): void {
  const [first] = segments
  if (!first) return
  const isOneBlock = segments.every(({ run }) => run.block === first.run.block)
  const whole = { start: 0, end: Infinity, inserted: line }
  const { start, end, inserted } = isOneBlock ? changedWords(textOf(segments), line) : whole
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

/** A suggestion is words within a line: line breaks and control characters become spaces. */
function oneLine(replacement: string): string {
  return replacement.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
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
