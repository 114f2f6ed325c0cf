import { localDateOf, longDate, timeOfDay } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'
import { Timeline } from '~/ui/page/Timeline'

type SentNotice = {
  id: string
  kind: 'called' | 'changed' | 'moved' | 'cancelled'
  reason: string | null
  movedFrom: string | null
  by: string
  at: string
}

/** Which notices have gone out. */
export function Notices({ notices, now }: { notices: readonly SentNotice[]; now: string }) {
  const words = useWords().meetings.notices
  const language = useLanguage()
  return (
    <Section title={words.heading}>
      {notices.length ? (
        <Timeline
          label={words.heading}
          now={now}
          entries={notices.map(({ id, kind, by, at, reason, movedFrom }) => ({
            id,
            at,
            what: words[kind](by),
            detail: movedFrom
              ? words.movedFrom(longDate(language, localDateOf(movedFrom)), timeOfDay(language, movedFrom))
              : reason,
          }))}
        />
      ) : (
        <p className="tv-muted">{words.none}</p>
      )}
    </Section>
  )
}
