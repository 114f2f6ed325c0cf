import { Link } from '@remix-run/react'
import type { MeetingState } from '~/domain/meetings/states'
import { localDateOf, longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'
import { StatusTag } from '~/ui/page/StatusTag'
import { nameOfMinutes } from './name-of-minutes'

type Approval = { way: string; by: string; inMeeting: string; at: string }
type Minutes = { openedBy: string; approved: Approval | null }

/** Where the minutes of a meeting stand, and the way to them. */
export function MinutesPart(props: {
  minutes: Minutes | null
  state: MeetingState
  base: string
  mayOpen: boolean
}) {
  const { minutes, state, base, mayOpen } = props
  const { meetings, minutesRounds } = useWords()
  const words = meetings.minutes
  const language = useLanguage()
  if (!minutes) {
    return (
      <Section title={words.heading}>
        <p className="tv-muted">{words.none}</p>
        {mayOpen && <Link to={`${base}/minutes/new`}>{words.open}</Link>}
      </Section>
    )
  }
  const { approved, openedBy } = minutes
  const isOut = state === 'minutes_circulated'
  return (
    <Section title={words.heading}>
      <p>
        <StatusTag tone={approved ? 'success' : isOut ? 'info' : 'ochre'}>
          {approved ? words.approved : isOut ? words.inReview : words.draft}
        </StatusTag>
      </p>
      <p className="tv-muted">
        {approved
          ? minutesRounds.approvedAs(approved, longDate(language, localDateOf(approved.at)))
          : words.openedBy(openedBy)}
      </p>
      <Link to={`${base}/minutes`}>{nameOfMinutes(state, words)}</Link>
    </Section>
  )
}
