import { Alert } from '@digdir/designsystemet-react'
import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'

type Item = { id: string; number: string; title: string; kind: string; movesOn: boolean }

/** The items that must have an outcome before the meeting is closed, those that will move on, and the way to give them one. */
export function WithoutOutcome({ items, meetingBase }: { items: readonly Item[]; meetingBase: string }) {
  const { meetings, itemOutcomes } = useWords()
  const words = meetings.minutes.circulation
  const missing = items.filter(({ kind }) => kind === 'decision')
  const moving = items.filter(({ movesOn }) => movesOn)
  const list = (some: readonly Item[]) => (
    <ul>
      {some.map(({ id, number, title }) => (
        <li key={id}>
          <Link to={`${meetingBase}/agenda/${id}/outcome`}>
            {meetings.item(number)} {title}
          </Link>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {missing.length > 0 && (
        <Alert data-color="warning">
          <p>
            <strong>{words.without}</strong>
          </p>
          {list(missing)}
          <p>{words.withoutHint}</p>
        </Alert>
      )}
      {moving.length > 0 && (
        <Alert data-color="info">
          <p>
            <strong>{itemOutcomes.movesOn}</strong>
          </p>
          {list(moving)}
          <p>{itemOutcomes.movesOnHint}</p>
        </Alert>
      )}
    </>
  )
}
