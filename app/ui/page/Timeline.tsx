import type { ReactNode } from 'react'
import { localDateOf, timeOfDay } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { DateText } from '../time/DateText'

export type TimelineEntry = {
  id: string
  /** ISO instant. */
  at: string
  /** A whole sentence: who did what. May hold links. */
  what: ReactNode
  detail?: ReactNode
}
export type TimelineProps = {
  /** Newest or oldest first, as the caller sorts them. */
  entries: readonly TimelineEntry[]
  /** The loader's instant. */
  now: Date | string
  label?: string
}

/** What happened, day by day. */
export function Timeline({ entries, now, label }: TimelineProps) {
  const { ui } = useWords()
  const language = useLanguage()
  return (
    <ol className="tv-timeline" aria-label={label ?? ui.timeline.label}>
      {byDay(entries).map(([day, those]) => (
        <li key={those[0]?.id ?? day}>
          <p className="tv-timeline__day">
            <DateText date={day} now={now} />
          </p>
          <ol>
            {those.map((entry) => (
              <li key={entry.id}>
                <time dateTime={entry.at}>{timeOfDay(language, entry.at)}</time>
                <div>
                  {entry.what}
                  {entry.detail && <div className="tv-timeline__detail">{entry.detail}</div>}
                </div>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

function byDay(entries: readonly TimelineEntry[]): [string, TimelineEntry[]][] {
  const days: [string, TimelineEntry[]][] = []
  for (const entry of entries) {
    const day = localDateOf(entry.at)
    const last = days[days.length - 1]
    if (last && last[0] === day) last[1].push(entry)
    else days.push([day, [entry]])
  }
  return days
}
