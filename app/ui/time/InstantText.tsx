import { dateAndTime, localDateOf, shortDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { relativeInstant } from './relative-time'

export type InstantTextProps = {
  /** An ISO instant or a Date. */
  instant: Date | string
  /** The loader's instant, so that server and browser say the same. Without it, always the absolute time. */
  now?: Date | string
  /** Leaves the time of day out when the instant is far away. */
  dayOnly?: boolean
}

/** A moment: relative within 48 hours of `now`, else as a date; the exact time is always in the title. */
export function InstantText({ instant, now, dayOnly = false }: InstantTextProps) {
  const language = useLanguage()
  const { ui } = useWords()
  const exact = dateAndTime(language, instant)
  const relative = now === undefined ? null : relativeInstant(ui.time, language, instant, now)
  const absolute = dayOnly ? shortDate(language, localDateOf(instant)) : exact
  return (
    <time dateTime={new Date(instant).toISOString()} title={exact} className="tv-time">
      {relative ?? absolute}
    </time>
  )
}
