import { Link } from '@remix-run/react'
import type { ListedMeeting } from '~/domain/meetings/present'
import { useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'
import { StatusTag } from '~/ui/page/StatusTag'
import { DateText } from '~/ui/time/DateText'

/** When the group meets next, and where. */
export function NextMeeting(props: { base: string; meeting: ListedMeeting | null; now: string }) {
  const { base, meeting, now } = props
  const { workspaces, meetings } = useWords()
  const words = workspaces.overview
  return (
    <Section title={words.nextMeeting}>
      {meeting ? (
        <div className="tv-next">
          <p className="tv-next__when">
            <DateText date={meeting.date} now={now} form="full" />{' '}
            <span className="tv-time">{`${meeting.starts}–${meeting.ends}`}</span>
          </p>
          <p>
            <Link to={`${base}/meetings/${meeting.id}`}>
              {meetings.number(meeting.number)}: {meeting.title}
            </Link>
          </p>
          {meeting.place && <p className="tv-muted">{meeting.place}</p>}
          {meeting.state === 'planned' && <StatusTag tone="neutral">{words.planned}</StatusTag>}
        </div>
      ) : (
        <p className="tv-muted">{words.noMeeting}</p>
      )}
    </Section>
  )
}
