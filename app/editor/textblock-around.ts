import type { ResolvedPos } from '@tiptap/pm/model'

/** A stretch of the text, as ProseMirror counts. */
export type Stretch = { from: number; to: number }

/** The line of text that a place is in: a paragraph, a heading, an item of a list; `null` between blocks. */
export function textblockAround(place: ResolvedPos): Stretch | null {
  return place.parent.isTextblock ? { from: place.start(), to: place.end() } : null
}
