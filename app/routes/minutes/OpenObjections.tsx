import { Alert } from '@digdir/designsystemet-react'
import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'

/** The objections that stand in the way of the approval, each with the way to its answer. */
export function OpenObjections(props: {
  objections: ReadonlyArray<{ id: string; text: string }>
  base: string
}) {
  const words = useWords().minutesRounds
  if (!props.objections.length) return null
  return (
    <Alert data-color="warning">
      <p>
        <strong>{words.approving.openObjections}</strong>
      </p>
      <ul>
        {props.objections.map(({ id, text }) => (
          <li key={id}>
            <span className="tv-multiline">{text}</span>{' '}
            <Link to={`${props.base}/objections/${id}`}>{words.answer}</Link>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
