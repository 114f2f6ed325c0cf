import type { Answer } from '~/domain/calendar/answers'
import { useWords } from '~/i18n/use-words'
import { StatusTag, type StatusTone } from '~/ui/page/StatusTag'
import { InstantText } from '~/ui/time/InstantText'

const tones: Record<Answer, StatusTone> = { accepted: 'success', declined: 'warning', deputy: 'neutral' }

/** What those who are called have answered. */
export function AnswerList(props: {
  answers: ReadonlyArray<{ userId: string; name: string; answer: Answer; at: string }>
  now: string
}) {
  const words = useWords().meetings.answer
  if (!props.answers.length) return <p className="tv-muted">{words.noneGiven}</p>
  return (
    <ul className="tv-desk-list">
      {props.answers.map(({ userId, name, answer, at }) => (
        <li key={userId}>
          <div>{name}</div>
          <p className="tv-desk-list__when">
            <StatusTag tone={tones[answer]}>{words.short[answer]}</StatusTag>
            <InstantText instant={at} now={props.now} />
          </p>
        </li>
      ))}
    </ul>
  )
}
