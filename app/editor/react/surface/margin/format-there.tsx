import { useWords } from '~/i18n/use-words'
import { formatSaidOf } from '../../../format-said'
import { formatFrom } from '../../../suggested-format'
import { TableThere } from './table-there'

/** What a suggestion would do to how words stand in the text, in words: nothing is told by how they are drawn alone. */
export function FormatThere({ format, quote }: { format: string; quote: string }) {
  const words = useWords().suggestions.format
  const known = formatFrom(format)
  if (!known) return null
  return (
    <>
      <p className="tv-card__wording">{formatSaidOf(words, known, quote)}</p>
      {'table' in known && <TableThere table={known.table} />}
    </>
  )
}
