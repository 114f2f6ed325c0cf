import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { breaksTable, stretchOf } from './stretch'
import { readable, wordingOf } from './wording'

/** A suggestion while it is written: what stands between two ProseMirror positions is to become other words, a line per paragraph. */
export interface SuggestionDraft {
  from: number
  to: number
  replacement: string
}

/** Words that are written where `draft` stands, or from one position to another; null when no suggestion can hold that. */
export function withWords(
  doc: Node,
  draft: SuggestionDraft | null,
  { from, to }: { from: number; to: number },
  words: string,
): SuggestionDraft | null {
  const lines = words.replace(/[^\S\n]+/g, ' ').replace(/ ?\n\s*/g, '\n')
  if (draft) return { ...draft, replacement: draft.replacement + lines }
  // Where a picture stands there is no line to write in.
  const selected = doc.nodeAt(from)
  if (selected?.isBlock && selected.isLeaf && from + selected.nodeSize === to) return null
  // What is selected may begin and end between the lines.
  const { from: start, to: end } = TextSelection.between(doc.resolve(from), doc.resolve(to))
  const isInLines = doc.resolve(start).parent.inlineContent && doc.resolve(end).parent.inlineContent
  return isInLines && !breaksTable(doc, start, end) ? { from: start, to: end, replacement: lines } : null
}

/** One character or one word less, before the caret or behind it, over the edge of a paragraph too; null where the text ends. */
export function withLess(
  doc: Node,
  draft: SuggestionDraft | null,
  at: number,
  { of, back }: { of: 'character' | 'word'; back: boolean },
): SuggestionDraft | null {
  const { from, to, replacement } = draft ?? { from: at, to: at, replacement: '' }
  if (back && replacement !== '') {
    return { from, to, replacement: replacement.slice(0, -lengthOfLast(replacement, of)) }
  }
  const before = back ? lengthOfLast(lineBefore(doc, from), of) : 0
  const after = back ? 0 : lengthOfLast([...lineAfter(doc, to)].reverse().join(''), of)
  if (before + after > 0) return { from: from - before, to: to + after, replacement }
  const grown = back ? { from: lineEdge(doc, from, -1), to } : { from, to: lineEdge(doc, to, 1) }
  if (grown.from === null || grown.to === null || breaksTable(doc, grown.from, grown.to)) return null
  return { from: grown.from, to: grown.to, replacement }
}

/**
 * A draft as it is sent: grown to the words beside it where it begins or ends with a space or only adds words, since a
 * suggestion stands at words and spaces at its edges are lost. Null when there are no words to stand at, or nothing changes.
 */
export function asSuggestion(doc: Node, { from, to, replacement }: SuggestionDraft): SuggestionDraft | null {
  const gone = stretchOf(doc, from, to).words
  const onlyAdds = gone.trim() === ''
  // What is taken out needs no other words to stand at, and takes its spaces and footnotes along.
  if (replacement.trim() === '' && readable(gone).trim() !== '') return { from, to, replacement: '' }
  const before = /[^\s\uFFFC]*[\s\uFFFC]*$/.exec(lineBefore(doc, from))?.[0] ?? ''
  const after = /^[\s\uFFFC]*[^\s\uFFFC]+/.exec(lineAfter(doc, to))?.[0] ?? ''
  const growsBack =
    readable(before).trim() !== '' && (onlyAdds || /^\s/.test(gone) || /^\s/.test(replacement))
  const isInWord = onlyAdds && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)
  const growsOn =
    isInWord || (onlyAdds && (!growsBack || gone !== '')) || /\s$/.test(gone) || /\s$/.test(replacement)
  const grown = {
    from: growsBack ? from - before.length : from,
    to: growsOn ? to + after.length : to,
    replacement: wordingOf(`${growsBack ? before : ''}${replacement}${growsOn ? after : ''}`),
  }
  const { words } = stretchOf(doc, grown.from, grown.to)
  return readable(words).trim() === '' || wordingOf(words) === grown.replacement ? null : grown
}

function lineBefore(doc: Node, at: number): string {
  return stretchOf(doc, doc.resolve(at).start(), at).words
}

function lineAfter(doc: Node, at: number): string {
  return stretchOf(doc, at, doc.resolve(at).end()).words
}

/** The edge of the next line in a direction; null when there is none, or something else stands between. */
function lineEdge(doc: Node, at: number, direction: -1 | 1): number | null {
  const place = doc.resolve(at)
  const outside = doc.resolve(direction < 0 ? place.before() : place.after())
  const found = TextSelection.findFrom(outside, direction, true)
  if (!found) return null
  const [start, end] = direction < 0 ? [found.head, at] : [at, found.head]
  let isNext = true
  doc.nodesBetween(start, end, (node) => {
    if (node.isBlock && node.isLeaf) isNext = false
  })
  return isNext ? found.head : null
}

/** How many places the last character or word takes up, with the spaces behind a word. */
function lengthOfLast(words: string, of: 'character' | 'word'): number {
  if (of === 'word') return /\S*\s*$/.exec(words)?.[0].length ?? 0
  const last = [...new Intl.Segmenter().segment(words)].at(-1)
  return last?.segment.length ?? 0
}
