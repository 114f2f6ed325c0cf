import { Button } from '@digdir/designsystemet-react'
import { Link } from '@remix-run/react'
import type { PresentedNotice } from '~/domain/notices/queries.server'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { Section } from '~/ui/page/Section'
import { InstantText } from '~/ui/time/InstantText'

/** What one has been told, the unread first; each leads to what it is about. */
export function Notices(props: { notices: PresentedNotice[]; unread: number; now: string }) {
  const { notices, unread, now } = props
  const { myPage: words, activity } = useWords()
  return (
    <Section
      title={words.notices}
      action={
        unread > 0 && (
          <Form method="post" action="/notices/read">
            <input type="hidden" name="shownAt" value={now} />
            <Button type="submit" variant="tertiary" data-size="sm">
              {words.markRead}
            </Button>
          </Form>
        )
      }
    >
      {notices.length ? (
        <ul className="tv-link-list tv-notices">
          {notices.map(({ id, kind, href, detail, at, unread: isNew }) => (
            <li key={id} data-unread={isNew || undefined}>
              <Link to={href}>
                {isNew && <span className="ds-sr-only">{words.unread}: </span>}
                {activity.notices[kind](detail)}
              </Link>
              <p className="tv-muted">
                <InstantText instant={at} now={now} />
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="tv-muted">{words.noNotices}</p>
      )}
    </Section>
  )
}
