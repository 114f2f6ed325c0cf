import type * as Y from 'yjs'
import { anchoredWords, type Anchor, type Segment } from './anchors'
import type { Format } from './suggested-format'

/**
 * Lets the anchored words look or lead as a format says, as one Yjs transaction with `origin`: whatever is said of them, and who
 * wrote them, stays. Answers `false`, and changes nothing, when the words or one of their edges are gone.
 */
export function formatAtAnchor(doc: Y.Doc, anchor: Anchor, format: Format, origin?: unknown): boolean {
  const words = anchoredWords(doc, anchor)
  if (!words?.whole || !words.segments.length) return false
  doc.transact(() => {
    for (const { run, from, to } of words.segments) run.text.format(from, to - from, marksOf(format))
  }, origin)
  return true
}

/** Whether all the anchored words stand as a format says already. */
export function hasFormat(doc: Y.Doc, anchor: Anchor, format: Format): boolean {
  const segments = anchoredWords(doc, anchor)?.segments ?? []
  return segments.length > 0 && segments.every((segment) => isAlready(segment, format))
}

/** Marks as the shared text holds them: one that is null is taken away. */
function marksOf(format: Format): Record<string, object | null> {
  if ('look' in format) return { [format.look]: format.on ? {} : null }
  return { link: format.href === null ? null : { href: format.href } }
}

function isAlready({ run, from, to }: Segment, format: Format): boolean {
  const delta: { insert: unknown; attributes?: Record<string, unknown> }[] = run.text.toDelta()
  let passed = 0
  return delta.every(({ insert, attributes = {} }) => {
    const start = passed
    passed += typeof insert === 'string' ? insert.length : 1
    return start >= to || passed <= from || isSo(attributes, format)
  })
}

function isSo(attributes: Record<string, unknown>, format: Format): boolean {
  if ('look' in format) return Boolean(attributes[format.look]) === format.on
  const { href = null }: { href?: unknown } = Object(attributes.link)
  return href === format.href
}
