import { useWords } from '~/i18n/use-words'

const minuteMs = 60_000

/** How long the items take together, and whether that is more than the meeting lasts; nothing when none says. */
export function PlannedTime(props: {
  items: ReadonlyArray<{ minutesPlanned: number | null }>
  meeting: { startsAt: string; endsAt: string }
}) {
  const words = useWords().meetings.agenda
  const planned = props.items.reduce((sum, { minutesPlanned }) => sum + (minutesPlanned ?? 0), 0)
  if (!planned) return null
  const { startsAt, endsAt } = props.meeting
  const over = planned - (new Date(endsAt).getTime() - new Date(startsAt).getTime()) / minuteMs
  const inWords = (minutes: number) =>
    minutes < 60 ? words.minutes(minutes) : words.hours(Math.floor(minutes / 60), minutes % 60)
  return (
    <p className="tv-agenda__facts">
      {words.planned(inWords(planned))}. {over > 0 && <strong>{words.over(inWords(over))}</strong>}
    </p>
  )
}
