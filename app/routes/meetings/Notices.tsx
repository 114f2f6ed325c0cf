import { useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'
import { Timeline } from '~/ui/page/Timeline'

type SentNotice = {
  id: string
  kind: 'called' | 'changed' | 'cancelled'
  reason: string | null
  by: string
  at: string
}

/** Which notices have gone out. */
export function Notices({ notices, now }: { notices: readonly SentNotice[]; now: string }) {
  const words = useWords().meetings.notices
  return (
    <Section title={words.heading}>
      {notices.length ? (
        <Timeline
          label={words.heading}
          now={now}
          entries={notices.map(({ id, kind, by, at, reason }) => ({
            id,
            at,
            what: words[kind](by),
            detail: reason,
          }))}
        />
      ) : (
        <p className="tv-muted">{words.none}</p>
      )}
    </Section>
  )
}
