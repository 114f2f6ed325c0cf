import type { Compared, Part } from '~/editor/compare'
import { useWords } from '~/i18n/use-words'
import { ComparedBlock } from './ComparedBlock'

type SideBySideProps = {
  compared: readonly Compared[]
  lang: string
  /** What the two texts are called. */
  names: { before: string; after: string }
}

/** The two texts beside each other, each block level with what it came from. */
export function SideBySide({ compared, lang, names }: SideBySideProps) {
  const words = useWords().versions
  return (
    <div className="tv-table" role="region" aria-label={words.sideBySide} tabIndex={0}>
      <table className="tv-sides" lang={lang}>
        <thead>
          <tr>
            <th scope="col">{names.before}</th>
            <th scope="col">{names.after}</th>
          </tr>
        </thead>
        <tbody>
          {compared.map((block, nth) => (
            <tr key={nth}>
              <td>{block.change !== 'added' && <ComparedBlock block={block} shows={isBefore} />}</td>
              <td>{block.change !== 'removed' && <ComparedBlock block={block} shows={isAfter} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const isBefore = (part: Part) => part.change !== 'added'
const isAfter = (part: Part) => part.change !== 'removed'
