import * as Y from 'yjs'
import { mergeUpdates } from '~/core/merge-updates'

/** A stored change of a text, with its number. */
export interface StoredChange {
  sequence: number
  update: Uint8Array
}

/** A text as far as it could be read. */
export interface ReadableText {
  doc: Y.Doc
  /** The number of the newest change in it; 0 for a text that nobody has written in. */
  sequence: number
  /** The number of the first change that could not be read; null when all could. */
  unreadableFrom: number | null
}

/**
 * Builds a text from its changes in order, on what `base` holds. Should one of them not be readable, or build on
 * something that is not there, the text is what stood before it: what comes after may depend on what is lost.
 * @throws whatever Yjs throws when `base` itself cannot be read
 */
export function readAsFarAsPossible(changes: readonly StoredChange[], base?: StoredChange): ReadableText {
  const before = base ? [base] : []
  const whole = build([...before, ...changes])
  if (whole)
    return { doc: whole, sequence: changes.at(-1)?.sequence ?? base?.sequence ?? 0, unreadableFrom: null }
  const sound = before
  const trial = required(build(before))
  for (const change of changes) {
    if (!applies(trial, change.update)) {
      return {
        // Yjs may have taken in half of it.
        doc: required(build(sound)),
        sequence: sound.at(-1)?.sequence ?? 0,
        unreadableFrom: change.sequence,
      }
    }
    sound.push(change)
  }
  return { doc: trial, sequence: sound.at(-1)?.sequence ?? 0, unreadableFrom: null }
}

function required(doc: Y.Doc | null): Y.Doc {
  if (!doc) throw new Error('The text that the changes build on cannot be read.')
  return doc
}

function build(changes: readonly StoredChange[]): Y.Doc | null {
  // Named, since Yjs makes a name up otherwise, which takes as long as a short text does.
  const doc = new Y.Doc({ guid: 'text' })
  if (!changes.length) return doc
  try {
    return applies(doc, mergeUpdates(changes.map(({ update }) => update))) ? doc : null
  } catch {
    // Yjs says with an error of any kind that bytes are not an update.
    return null
  }
}

function applies(doc: Y.Doc, update: Uint8Array): boolean {
  try {
    Y.applyUpdate(doc, update)
  } catch {
    // Bytes that can be read may still describe a text that cannot be.
    return false
  }
  return doc.store.pendingStructs === null
}
