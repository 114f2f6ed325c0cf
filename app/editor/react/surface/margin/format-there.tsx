import { useWords } from '~/i18n/use-words'
import { formatSaidOf } from '../../../format-said'
import { formatFrom } from '../../../suggested-format'
import { PictureThere } from './picture-there'
import { TableThere } from './table-there'

type FormatThereProps = {
  format: string
  quote: string
  /** Below which the document's pictures are found. */
  images: string
}

/** What a suggestion would do to how words stand in the text, in words: nothing is told by how they are drawn alone. */
export function FormatThere({ format, quote, images }: FormatThereProps) {
  const words = useWords().suggestions.format
  const known = formatFrom(format)
  if (!known) return null
  return (
    <>
      <p className="tv-card__wording">{formatSaidOf(words, known, quote)}</p>
      {'table' in known && <TableThere table={known.table} />}
      {'picture' in known && <PictureThere picture={known.picture} images={images} />}
    </>
  )
}
