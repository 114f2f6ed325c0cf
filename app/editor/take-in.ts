import type * as Y from 'yjs'
import type { Anchor } from './anchors'
import { formatAtAnchor } from './format-at-anchor'
import { replaceAtAnchor } from './replace-at-anchor'
import { formatFrom } from './suggested-format'

/** What somebody suggests at words of a text: other words, or another format of the same. */
export interface Suggested {
  anchor: Anchor
  replacement: string | null
  format: string | null
}

/** Makes a text what a suggestion says; `false`, and nothing is changed, when its words are gone. */
export function takeIn(doc: Y.Doc, { anchor, replacement, format }: Suggested): boolean {
  if (format === null) return replaceAtAnchor(doc, anchor, replacement ?? '')
  const known = formatFrom(format)
  return known !== null && formatAtAnchor(doc, anchor, known)
}
