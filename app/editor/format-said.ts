import type { Words } from '~/i18n/words'
import type { Format } from './suggested-format'

/** The words for suggested formats, in one language. */
export type FormatWords = Words['suggestions']['format']

/** A suggested format in words, such as `Bold`. */
export function formatSaid(words: FormatWords, format: Format): string {
  if ('look' in format) return words[format.look][format.on ? 'on' : 'off']
  return format.href === null ? words.noLink : words.link(format.href)
}
