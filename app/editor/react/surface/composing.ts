import type { Anchor } from '../../anchors'
import type { Thread } from '../../extensions/drawn-threads'

/** What is being written to a place in the text and is not sent yet. */
export type Composing = {
  /** `table` and `picture`: suggests one below the words. */
  kind: Thread['kind'] | 'table' | 'picture'
  anchor: Anchor
  /** All the words that were selected; the anchor quotes no more than the first of them. */
  words: string
  /** How the words would look, where that is what is suggested; it is kept so. */
  format?: string | undefined
  /** A picture that was pasted or dropped, where one is suggested. */
  file?: File | undefined
  /** That it was written in the text and refused: which it is, and the answer that says why. */
  refused?: { id: string; answer: unknown } | undefined
}

/** The id that a thread has while it is being written. */
export const composingId = 'composing'
