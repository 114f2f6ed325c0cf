/**
 * What a file says that HTML has no place for, written into its words before they become HTML and taken out of them as they
 * are read: between two characters that Unicode leaves to private use.
 */
export type SaidMark =
  /** The paragraph is an item of the numbering `of`, and has this number in it. */
  | { kind: 'number'; of: string; value: number }
  /** The paragraph belongs to the item of the list before it. */
  | { kind: 'continues' }
  | { kind: 'rule' | 'page-break' | 'contents' }

const begins = '\uE0F0'
const ends = '\uE0F1'
const marked = /\uE0F0([a-z-]+)(?:;([^;\uE0F1]*);(\d+))?\uE0F1/g

/** A mark as it stands among the words. */
export function written(mark: SaidMark): string {
  return `${begins}${mark.kind}${mark.kind === 'number' ? `;${mark.of};${mark.value}` : ''}${ends}`
}

/** Words without the characters that marks are made of: a file cannot write marks itself. */
export function withoutMarks(words: string): string {
  return words.replace(/[\uE0F0\uE0F1]/g, '')
}

/** Words and marks, as they stand after one another. */
export function parted(words: string): Array<string | SaidMark> {
  const parts: Array<string | SaidMark> = []
  let from = 0
  for (const found of words.matchAll(marked)) {
    parts.push(words.slice(from, found.index), markOf(found))
    from = found.index + found[0].length
  }
  return [...parts, words.slice(from)].filter((part) => part !== '')
}

function markOf([, kind, of = '', value = '0']: RegExpMatchArray): SaidMark {
  if (kind === 'number') return { kind, of, value: Number(value) }
  return { kind: kind as Exclude<SaidMark['kind'], 'number'> }
}
