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
  return words.replace(/[\uE0F0-\uE0F6]/g, '')
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

/**
 * Where words that a remark is about begin or end: it stays among the words until the text is whole. `new`, in what a picture says,
 * tells that the picture is what the remark would have below its words.
 */
export function edge(kind: 'from' | 'to' | 'new', of: string): string {
  return `${edgeBegins}${kind};${of}${edgeEnds}`
}

/** Stands alone in a paragraph: the block after it is what a remark is about, and the paragraph is none of the text. */
export function nextBlock(of: string): string {
  return `${edgeBegins}next;${of}${edgeEnds}`
}

const edgeBegins = '\uE0F2'
const edgeEnds = '\uE0F3'
const edges = /\uE0F2(from|to|next|new);(\w+)\uE0F3/g

/** Whether words are an edge and nothing else. */
export function isEdge(words: string): boolean {
  return words !== '' && words.replace(edges, '') === ''
}

/** Words without edges, and the edges with their place in those words. */
export function placesIn(words: string) {
  const found: Array<{ kind: 'from' | 'to' | 'next' | 'new'; of: string; index: number }> = []
  let taken = 0
  for (const match of words.matchAll(edges)) {
    const [mark, kind, of = ''] = match
    found.push({ kind: kind as 'from' | 'to' | 'next' | 'new', of, index: match.index - taken })
    taken += mark.length
  }
  return { text: words.replace(edges, ''), edges: found }
}

/** Words in a language of their own, `nn`, as they stand in a file that is yet to become HTML. */
export function inLanguage(lang: string): { begin: string; end: string } {
  return { begin: `${languageBegins}${lang}${languageNamed}`, end: languageEnds }
}

const languageBegins = '\uE0F4'
const languageNamed = '\uE0F5'
const languageEnds = '\uE0F6'

/** HTML with elements in the place of these marks. */
export function withLanguages(html: string): string {
  return html.replace(/\uE0F4([a-z]{2})\uE0F5/g, '<span lang="$1">').replaceAll(languageEnds, '</span>')
}
