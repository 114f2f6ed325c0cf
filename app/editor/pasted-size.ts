/** Characters of HTML that are looked at: what a word processor makes of a hundred pages, with all its styles. */
const longestHtml = 10_000_000
/** What one change of a document may hold is a mebibyte; words take about as many bytes as they have characters. */
const longestWords = 500_000
/** Of all tables that are pasted at once: past this it is a spreadsheet, and no browser scrolls it with ease. */
const mostCells = 5000

export type TooMuch = 'words' | 'cells'

/**
 * Whether what is pasted or dropped is more than a text takes at once; null when it is not. Asked before anything of it is
 * read, since reading takes as long as it is large.
 */
export function tooMuchIn({ html, text }: { html: string; text: string }): TooMuch | null {
  if (html.length > longestHtml || (html === '' && text.length > longestWords)) return 'words'
  return cellsIn(html) > mostCells ? 'cells' : null
}

/** The same of the words alone, once they are read: `size` in places of the text. */
export function areTooManyWords(size: number): boolean {
  return size > longestWords
}

function cellsIn(html: string): number {
  return html.match(/<t[dh][\s>]/gi)?.length ?? 0
}
