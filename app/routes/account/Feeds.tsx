import { Button } from '@digdir/designsystemet-react'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { InstantText } from '~/ui/time/InstantText'

/** The addresses that work, each with the way to end it. */
export function Feeds(props: {
  feeds: ReadonlyArray<{ id: string; workspace: string | null; createdAt: string }>
  now: string
}) {
  const words = useWords().auth.calendar
  if (!props.feeds.length) return <p className="tv-muted">{words.none}</p>
  return (
    <ul className="tv-desk-list">
      {props.feeds.map(({ id, workspace, createdAt }) => (
        <li key={id}>
          <div>
            {workspace ?? words.everything}
            <p className="tv-muted">
              {words.made} <InstantText instant={createdAt} now={props.now} />
            </p>
          </div>
          <Form method="post" action={`/account/calendar/${id}/ending`}>
            <Button
              type="submit"
              variant="secondary"
              data-size="sm"
              aria-label={words.endOf(workspace ?? words.everything)}
            >
              {words.end}
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  )
}
