import type { Words } from '~/i18n/words'
import { isAboutLines, isBelow, type Format } from './suggested-format'

/** The words for suggested formats, in one language. */
export type FormatWords = Words['suggestions']['format']

/** A suggested format with the words that it is for. */
export function formatSaidOf(words: FormatWords, format: Format, quote: string): string {
  const said = formatSaid(words, format)
  if (isBelow(format)) return words.below(said, beginning(quote))
  return isAboutLines(format) || 'language' in format
    ? words.line(said, beginning(quote))
    : words.at(said, quote)
}

/** Of whole lines no more than is needed to know them by. */
const longestBeginning = 80

function beginning(quote: string): string {
  if (quote.length <= longestBeginning) return quote
  return `${quote.slice(0, longestBeginning).replace(/\s+\S*$/, '')} …`
}

/** A suggested format in words, such as `Bold`. */
export function formatSaid(words: FormatWords, format: Format): string {
  if ('look' in format) return words[format.look][format.on ? 'on' : 'off']
  if ('block' in format) return words.becomes[format.block]
  if ('depth' in format) return words.depth[format.depth]
  if ('table' in format) return words.table(format.table.rows.length, format.table.rows[0]?.length ?? 0)
  if ('picture' in format) return words.picture(format.picture.alt)
  if ('language' in format)
    return format.language === null ? words.noLanguage : words.language[format.language]
  return format.href === null ? words.noLink : words.link(format.href)
}
