import { Link } from '@remix-run/react'
import type { answeredItems } from '~/domain/backlog/queries.server'
import { useWords } from '~/i18n/use-words'
import { InternalTag } from '~/ui/page/InternalTag'
import { Timeline } from '~/ui/page/Timeline'

type Answered = Awaited<ReturnType<typeof answeredItems>>

/** What was done with the items that waited before. */
export function BacklogAnswered({ items, home, now }: { items: Answered; home: string; now: string }) {
  const { backlog: words, meetings } = useWords()
  return (
    <Timeline
      label={words.answered}
      now={now}
      entries={items.map(({ id, at, kind, by, title, isInternal, reason, agendaItem }) => ({
        id,
        at,
        what: (
          <>
            {kind === 'returned' ? words.returnedBy(by, title) : words.takenInBy(by, title)}{' '}
            {isInternal && <InternalTag />}
          </>
        ),
        detail: agendaItem ? (
          <Link to={`${home}/meetings/${agendaItem.meetingId}`}>{meetings.item(agendaItem.number)}</Link>
        ) : (
          reason
        ),
      }))}
    />
  )
}
