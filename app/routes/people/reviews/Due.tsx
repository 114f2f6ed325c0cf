import { useWords } from '~/i18n/use-words'
import { StatusTag } from '~/ui/page/StatusTag'
import { DateText } from '~/ui/time/DateText'

/** When the seats are to be gone through next, and that the day has passed. */
export function Due({ dueOn, today }: { dueOn: string; today: string }) {
  const words = useWords().seatReviews
  return (
    <>
      <span>
        {words.dueBy} <DateText date={dueOn} />
      </span>{' '}
      {dueOn < today && <StatusTag tone="warning">{words.late}</StatusTag>}
    </>
  )
}
