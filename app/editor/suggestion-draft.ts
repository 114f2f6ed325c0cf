import type { Node, ResolvedPos } from '@tiptap/pm/model'

/** A suggestion while it is written: what stands between two ProseMirror positions is to become other words. */
export interface SuggestionDraft {
  from: number
  to: number
  replacement: string
}

/** Stands for what is no letter, such as a footnote, where a line is told as words. */
const piece = '\uFFFC'

/** Words that are written where `draft` stands, or from one position to another; null when no suggestion can hold that. */
export function withWords(
  doc: Node,
  draft: SuggestionDraft | null,
  { from, to }: { from: number; to: number },
  words: string,
): SuggestionDraft | null {
  const line = words.replace(/\s+/g, ' ')
  if (draft) return { ...draft, replacement: draft.replacement + line }
  return isInOneBlock(doc, from, to) ? { from, to, replacement: line } : null
}

/** One character or one word less, before the caret or behind it; null at the edge of a block. */
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
  const { line, start } = lineAt(doc.resolve(from))
  if (back) {
    const length = lengthOfLast(line.slice(0, from - start), of)
    return length === 0 ? null : { from: from - length, to, replacement }
  }
  const rest = [...line.slice(to - start)].reverse().join('')
  const length = lengthOfLast(rest, of)
  return length === 0 ? null : { from, to: to + length, replacement }
}

/**
 * A draft as it is sent: grown to the words beside it where it begins or ends with a space or only adds words, since a
 * suggestion stands at words and spaces at its edges are lost. Null when there are no words to stand at, or nothing changes.
 */
export function asSuggestion(doc: Node, { from, to, replacement }: SuggestionDraft): SuggestionDraft | null {
  const { line, start } = lineAt(doc.resolve(from))
  const before = /(?:[^\s\uFFFC]+)?\s*$/.exec(line.slice(0, from - start))?.[0] ?? ''
  const after = /^\s*[^\s\uFFFC]+/.exec(line.slice(to - start))?.[0] ?? ''
  const gone = line.slice(from - start, to - start)
  const onlyAdds = gone.trim() === ''
  const growsBack = before.trim() !== '' && (onlyAdds || /^\s/.test(gone) || /^\s/.test(replacement))
  const isInWord = onlyAdds && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)
  const growsOn = isInWord || (onlyAdds && !growsBack) || /\s$/.test(gone) || /\s$/.test(replacement)
  const grown = {
    from: growsBack ? from - before.length : from,
    to: growsOn ? to + after.length : to,
    replacement: `${growsBack ? before : ''}${replacement}${growsOn ? after : ''}`,
  }
  const words = line.slice(grown.from - start, grown.to - start)
  return words.replaceAll(piece, '').trim() === '' || words === grown.replacement ? null : grown
}

function isInOneBlock(doc: Node, from: number, to: number): boolean {
  const [first, last] = [doc.resolve(from), doc.resolve(to)]
  return first.parent.inlineContent && first.sameParent(last)
}

/** The block of a position as one character for each place in it, and where its words begin. */
function lineAt(place: ResolvedPos): { line: string; start: number } {
  const { parent } = place
  return { line: parent.textBetween(0, parent.content.size, piece, piece), start: place.start() }
}

/** How many places the last character or word takes up, with the spaces behind a word. */
function lengthOfLast(words: string, of: 'character' | 'word'): number {
  if (of === 'word') return /\S*\s*$/.exec(words)?.[0].length ?? 0
  const last = [...new Intl.Segmenter().segment(words)].at(-1)
  return last?.segment.length ?? 0
}
