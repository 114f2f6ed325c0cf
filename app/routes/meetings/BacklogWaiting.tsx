import { Link } from '@remix-run/react'
import type { waitingItems } from '~/domain/backlog/queries.server'
import { useWords } from '~/i18n/use-words'
import { EmptyState } from '~/ui/page/EmptyState'
import { InternalTag } from '~/ui/page/InternalTag'
import { InstantText } from '~/ui/time/InstantText'

type Waiting = Awaited<ReturnType<typeof waitingItems>>

/** The items that wait for an agenda; those who set it go on to each of them. */
export function BacklogWaiting(props: { items: Waiting; home: string; mayAnswer: boolean; now: string }) {
  const { items, home, mayAnswer, now } = props
  const { backlog: words, itemOutcomes, meetings } = useWords()
  if (!items.length) return <EmptyState>{words.empty}</EmptyState>
  return (
    <ul className="tv-agenda">
      {items.map(({ id, title, kind, audience, background, presenter, by, proposedAt, previous }) => (
        <li key={id}>
          <div className="tv-agenda__words">
            <p className="tv-agenda__title">
              {mayAnswer ? <Link to={`${home}/backlog/${id}`}>{title}</Link> : title}{' '}
              {audience === 'internal' && <InternalTag />}
            </p>
            <p className="tv-agenda__facts">
              {meetings.kinds[kind]}
              {presenter && ` · ${meetings.agenda.presentedBy(presenter)}`} · {!previous && words.by(by)}{' '}
              <InstantText instant={proposedAt} now={now} dayOnly />
            </p>
            {previous && (
              <p>
                <Link to={`${home}/meetings/${previous.meetingId}`}>
                  {itemOutcomes.previous(previous.number)}
                </Link>
              </p>
            )}
            {background && <p className="tv-agenda__background">{background}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
