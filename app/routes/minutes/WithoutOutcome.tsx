import { Alert } from '@digdir/designsystemet-react'
import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'

type Item = { id: string; number: string; title: string }

/** The items that must have an outcome before the meeting is closed, and the way to give them one. */
export function WithoutOutcome({ items, base }: { items: readonly Item[]; base: string }) {
  const { item, minutes } = useWords().meetings
  const words = minutes.circulation
  if (!items.length) return null
  return (
    <Alert data-color="warning">
      <p>
        <strong>{words.without}</strong>
      </p>
      <ul>
        {items.map(({ id, number, title }) => (
          <li key={id}>
            {item(number)} {title}
          </li>
        ))}
      </ul>
      <p>{words.withoutHint}</p>
      <p>
        <Link to={`${base}/decisions`}>{minutes.markDecision}</Link>
      </p>
    </Alert>
  )
}
