import { useWords } from '~/i18n/use-words'
import { DateText } from '~/ui/time/DateText'

/** From a day, and to one when there is an end. */
export function PeriodText({ from, to }: { from: string; to: string | null }) {
  const { people: words } = useWords()
  return to === null ? (
    <>
      {words.since} <DateText date={from} />
    </>
  ) : (
    <>
      <DateText date={from} /> – <DateText date={to} />
    </>
  )
}
