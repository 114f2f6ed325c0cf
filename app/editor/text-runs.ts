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
  if (fragment) walk(fragment, 0, runs, 0)
  return runs
}

function walk(parent: Y.XmlFragment, start: number, runs: TextRun[], depth: number): number {
  if (depth > deepest) return start
  let at = start
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) {
      if (parent instanceof Y.XmlElement) runs.push({ text: child, start: at, block: parent })
      at += child.length
    } else if (child instanceof Y.XmlElement) {
      at = isLeaf(child) ? at + 1 : walk(child, at + 1, runs, depth + 1) + 1
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
