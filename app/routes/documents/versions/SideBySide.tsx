import type { Compared, Part } from '~/editor/compare'
import { useWords } from '~/i18n/use-words'
import { ComparedBlock } from '~/editor/react/comparison/ComparedBlock'

type SideBySideProps = { compared: readonly Compared[]; lang: string; from: number; to: number | null }

/** The two texts beside each other, each block level with what it came from. */
export function SideBySide({ compared, lang, from, to }: SideBySideProps) {
  const words = useWords().versions
  return (
    <div className="tv-table" role="region" aria-label={words.sideBySide} tabIndex={0}>
      <table className="tv-sides" lang={lang}>
        <thead>
          <tr>
            <th scope="col">{words.version(from)}</th>
            <th scope="col">{to === null ? words.now : words.version(to)}</th>
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
