import { plain, type Note, type Span } from '../blocks'
import { languageTags } from '../edition'
import type { Said } from './said'
import { paragraph } from './styles'
import { element, spaced } from './xml'

/** What is gathered while a text is written. */
export interface Writing {
  /** Each formatting of words that the text uses, by the name of its style. */
  formats: Map<string, string>
  /** How many parts of its table each kind of column takes. */
  columns: Set<number>
  /** The pictures of the text, in their order. */
  pictures: Array<{ name: string; type: string; bytes: Uint8Array }>
  tables: number
  /** Writes what is said at words. */
  said: Said
}

/** The name of the style that a number in front of a block has: it is no part of the text. */
export const numberStyle = 'TversNumber'

/** The words of a block, after its number where it has one. */
export function wordsOf(spans: readonly Span[], writing: Writing, number: string | null = null): string {
  return (number === null ? '' : signOf(number)) + spans.map((span) => wordsIn(span, writing)).join('')
}

/** A number as it stands in front of words. */
export function signOf(number: string): string {
  return element('text:span', { 'text:style-name': numberStyle }, spaced(`${number} `))
}

function wordsIn(span: Span, writing: Writing): string {
  if (span.note) return writing.said.around(span, noteOf(span.note, writing), (note) => note)
  const words = span.text === '\n' ? element('text:line-break') : spaced(span.text)
  return writing.said.around(span, words, looksOf(span, writing))
}

function looksOf(span: Span, writing: Writing): (words: string) => string {
  const style = formatOf(span, writing)
  return (words) => {
    const formatted = style === null ? words : element('text:span', { 'text:style-name': style }, words)
    if (span.href === null) return formatted
    return element('text:a', { 'xlink:type': 'simple', 'xlink:href': span.href }, formatted)
  }
}

function noteOf({ number, text, lang }: Note, writing: Writing): string {
  const looks = looksOf(plain(text, { lang }), writing)
  return element(
    'text:note',
    { 'text:id': `note-${number}`, 'text:note-class': 'footnote' },
    element('text:note-citation', {}, String(number)),
    element('text:note-body', {}, paragraph('Footnote', looks(spaced(text)))),
  )
}

function formatOf({ bold, italic, underline, strike, lang }: Span, { formats }: Writing): string | null {
  const [language, country] = lang ? languageTags[lang].split('-') : []
  const properties = element('style:text-properties', {
    'fo:font-weight': bold ? 'bold' : null,
    'fo:font-style': italic ? 'italic' : null,
    'style:text-underline-style': underline ? 'solid' : null,
    'style:text-line-through-style': strike ? 'solid' : null,
    'fo:language': language,
    'fo:country': country,
  })
  if (!bold && !italic && !underline && !strike && !lang) return null
  const known = [...formats].find(([, looks]) => looks === properties)
  if (known) return known[0]
  const name = `T${formats.size + 1}`
  formats.set(name, properties)
  return name
}
