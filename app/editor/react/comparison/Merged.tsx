import type { Compared } from '~/editor/compare'
import { ComparedBlock } from './ComparedBlock'

/** Both texts as one: insertions and deletions where they were made. */
export function Merged({ compared, lang }: { compared: readonly Compared[]; lang: string }) {
  return (
    <div className="tv-prose" lang={lang}>
      {compared.map((block, nth) => (
        <ComparedBlock key={nth} block={block} shows={() => true} />
      ))}
    </div>
  )
}
