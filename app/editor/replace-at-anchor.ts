import type * as Y from 'yjs'
import { anchoredWords, type Anchor, type Segment } from './anchors'

/**
 * Puts `replacement` where the anchored words stand, in the formatting of their first character, as one
 * Yjs transaction with `origin`. Answers `false`, and changes nothing, when the words or one of their
 * edges are gone: what is left might mean something else than what was suggested for.
 */
export function replaceAtAnchor(doc: Y.Doc, anchor: Anchor, replacement: string, origin?: unknown): boolean {
  const words = anchoredWords(doc, anchor)
  const first = words?.segments[0]
  if (!words?.whole || !first) return false
  const line = oneLine(replacement)
  doc.transact(() => {
    const formatting = formattingAt(first)
    for (const { run, from, to } of words.segments) run.text.delete(from, to - from)
    if (line !== '') first.run.text.insert(first.from, line, formatting)
  }, origin)
  return true
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
