import { fullDate, shortDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { relativeDate } from './relative-time'

export type DateTextProps = {
  /** A local date `YYYY-MM-DD`. */
  date: string
  /** The loader's instant. With it, yesterday, today and tomorrow are said in words. */
  now?: Date | string
  /** `short` is `tor. 4. des. 2026`, `full` is `torsdag 4. desember 2026`. */
  form?: 'short' | 'full'
}

/** A day, the same on the server as in the browser. */
export function DateText({ date, now, form = 'short' }: DateTextProps) {
  const language = useLanguage()
  const { ui } = useWords()
  const absolute = form === 'full' ? fullDate(language, date) : shortDate(language, date)
  const relative = now === undefined ? null : relativeDate(ui.time, date, now)
  return (
    <time dateTime={date} title={relative ? fullDate(language, date) : undefined} className="tv-time">
      {relative ?? absolute}
    </time>
  )
}
