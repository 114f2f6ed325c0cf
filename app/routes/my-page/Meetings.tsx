import { Link } from '@remix-run/react'
import type { upcomingMeetings } from '~/domain/meetings/upcoming.server'
import { useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'
import { StatusTag } from '~/ui/page/StatusTag'
import { DateText } from '~/ui/time/DateText'

/** The next meetings that one has been called to. */
export function Meetings(props: { meetings: Awaited<ReturnType<typeof upcomingMeetings>>; now: string }) {
  const { myPage: words, meetings: meetingWords } = useWords()
  return (
    <Section title={words.meetings}>
      {props.meetings.length ? (
        <ul className="tv-desk-list">
          {props.meetings.map(({ id, title, date, starts, ends, place, state, workspace }) => (
            <li key={id}>
              <div>
                <Link to={`/workspaces/${workspace.slug}/meetings/${id}`}>{title}</Link>
                <p className="tv-muted">
                  {workspace.name}
                  {place && ` · ${place}`}
                </p>
              </div>
              <p className="tv-desk-list__when">
                {state === 'cancelled' && <StatusTag tone="warning">{meetingWords.states[state]}</StatusTag>}
                <span>
                  <DateText date={date} now={props.now} />{' '}
                  <span className="tv-time">{`${starts}–${ends}`}</span>
                </span>
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="tv-muted">{words.noMeetings}</p>
      )}
    </Section>
  )
}
