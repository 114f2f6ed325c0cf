import { useWords } from '~/i18n/use-words'
import { formatSaidOf } from '../../../format-said'
import { formatFrom } from '../../../suggested-format'

/** What a suggestion would do to how words stand in the text, in words: nothing is told by how they are drawn alone. */
export function FormatThere({ format, quote }: { format: string; quote: string }) {
  const words = useWords().suggestions.format
  const known = formatFrom(format)
  return known && <p className="tv-card__wording">{formatSaidOf(words, known, quote)}</p>
}
