import type { Node } from '@tiptap/pm/model'
import { footnoteWords } from './extensions/footnote'
import { mentionWords } from './extensions/mention'
import { referenceSign } from './extensions/reference'

/** What stands for a piece in a line, such as a footnote or a line break, where the line is told as bare words. */
export function leafWords(leaf: Node): string {
  return wordsOfLeaf(leaf.type.name, leaf.attrs)
}

/** The same for a piece that is known by its name and attributes alone. */
export function wordsOfLeaf(name: string, attributes: Record<string, unknown>): string {
  if (name === 'footnote') return footnoteWords(attributes)
  if (name === 'mention') return mentionWords(attributes)
  if (name === 'reference') return referenceSign(attributes)
  return ' '
}
