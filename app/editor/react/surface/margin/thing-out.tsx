import { useWords } from '~/i18n/use-words'
import type { Thing } from '../../../things'

/** What a suggestion takes out where it is no words: what it says, struck through, and of what kind it is. */
export function ThingOut({ thing, quote, gone = false }: { thing: Thing; quote: string; gone?: boolean }) {
  const words = useWords().suggestions
  return (
    <>
      {gone && <p className="tv-card__gone">{words.gone}</p>}
      <p className="tv-card__wording">
        {quote !== '' && <del>{quote}</del>} <em>{words.takenOut[thing]}</em>
      </p>
    </>
  )
}
