import { useWords } from '~/i18n/use-words'
import { InstantText } from '~/ui/time/InstantText'

type Said = { id: string; by: string; reason: string; at: string }

/** What was said of a number in the file before it was taken back, and why it was. */
export function TakenBackNumbers(props: {
  said: ReadonlyArray<Said & { withdrawal: Omit<Said, 'id'> }>
  now: string
}) {
  const { said, now } = props
  const words = useWords().guardrail.otherNumber
  if (!said.length) return null
  return (
    <ul className="tv-plain-list tv-muted" aria-label={words.saidBefore}>
      {said.map(({ id, by, reason, at, withdrawal }) => (
        <li key={id}>
          {words.said(by, reason)} (<InstantText instant={at} now={now} />){' '}
          {words.withdrawal.said(withdrawal.by, withdrawal.reason)} (
          <InstantText instant={withdrawal.at} now={now} />)
        </li>
      ))}
    </ul>
  )
}
