import { useWords } from '~/i18n/use-words'
import { StatusTag } from '~/ui/page/StatusTag'
import { DateText } from '~/ui/time/DateText'

/** The day that something is to be done by, and a word when that day has passed. */
export function Deadline({ date, overdue, now }: { date: string; overdue: boolean; now: string }) {
  const words = useWords().actionItems
  return (
    <span className="tv-deadline">
      <DateText date={date} now={now} />
      {overdue && <StatusTag tone="danger">{words.overdue}</StatusTag>}
    </span>
  )
}
