import { useWords } from '~/i18n/use-words'
import { DateText } from '~/ui/time/DateText'

/** From a day, and to one when there is an end. */
export function PeriodText({ from, to }: { from: string; to: string | null }) {
  const { people: words } = useWords()
  return to === null ? (
    <span>
      {words.since} <DateText date={from} />
    </span>
  ) : (
    <span>
      <DateText date={from} /> – <DateText date={to} />
    </span>
  )
}
