import { Link } from '@remix-run/react'
import { localDateOf, longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'
import { StatusTag } from '~/ui/page/StatusTag'

type Minutes = { openedBy: string; approved: { by: string; at: string } | null }

/** Where the minutes of a meeting stand, and the way to them. */
export function MinutesPart(props: { minutes: Minutes | null; base: string; mayOpen: boolean }) {
  const { minutes, base, mayOpen } = props
  const words = useWords().meetings.minutes
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
  return (
    <Section title={words.heading}>
      <p>
        <StatusTag tone={approved ? 'success' : 'ochre'}>{approved ? words.approved : words.draft}</StatusTag>
      </p>
      <p className="tv-muted">
        {approved
          ? words.approvedBy(approved.by, longDate(language, localDateOf(approved.at)))
          : words.openedBy(openedBy)}
      </p>
      <Link to={`${base}/minutes`}>{approved ? words.read : words.write}</Link>
    </Section>
  )
}
