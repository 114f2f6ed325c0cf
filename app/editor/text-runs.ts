import * as Y from 'yjs'
import { fragmentOf } from './fragment'
import { deepest, documentSchema } from './schema'

/** A stretch of shared text and where it begins in the ProseMirror document. */
export type TextRun = { text: Y.XmlText; start: number; block: Y.XmlElement }

/**
 * Every stretch of text in a shared document, in reading order. Positions are those of an editor that
 * shows the same document: one for each character, and one for each start and end of a node.
 */
export function textRuns(doc: Y.Doc): TextRun[] {
  const runs: TextRun[] = []
  const fragment = fragmentOf(doc)
  if (fragment) walk(fragment, 0, { run: (run) => void runs.push(run) }, 0)
  return runs
}

/** Where each element of a shared document stands, as ProseMirror positions before and behind it. */
export function placesOfElements(doc: Y.Doc): ReadonlyMap<Y.XmlElement, { from: number; to: number }> {
  const places = new Map<Y.XmlElement, { from: number; to: number }>()
  const fragment = fragmentOf(doc)
  if (fragment)
    walk(fragment, 0, { element: (element, from, to) => void places.set(element, { from, to }) }, 0)
  return places
}

/** Told of what is met on the way through a text. */
type Walker = {
  run?: (run: TextRun) => void
  element?: (element: Y.XmlElement, from: number, to: number) => void
}

function walk(parent: Y.XmlFragment, start: number, met: Walker, depth: number): number {
  if (depth > deepest) return start
  let at = start
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) {
      if (parent instanceof Y.XmlElement) met.run?.({ text: child, start: at, block: parent })
      at += child.length
    } else if (child instanceof Y.XmlElement) {
      const from = at
      at = isLeaf(child) ? at + 1 : walk(child, at + 1, met, depth + 1) + 1
      met.element?.(child, from, at)
    }
  }
  return at
}

function isLeaf(element: Y.XmlElement): boolean {
  return documentSchema().nodes[element.nodeName]?.isLeaf ?? false
}

/** The plain words of a stretch of text; an object embedded in it counts as one character. */
export function wordsOf(text: Y.XmlText): string {
  const delta: { insert: unknown }[] = text.toDelta()
  return delta.map(({ insert }) => (typeof insert === 'string' ? insert : '\uFFFC')).join('')
}
