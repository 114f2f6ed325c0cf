import { calendars } from './calendar-words'
import type { Language } from './languages'

export { localDateOf } from '../core/calendar'

const zone = 'Europe/Oslo'
const localDateFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
const timeFormat = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: zone,
})

/** `tor. 4. des. 2026` of a local date `YYYY-MM-DD`, as lists show it. */
export function shortDate(language: Language, localDate: string): string {
  const { year, month, day, weekday } = partsOf(localDate)
  const { weekdaysShort, monthsShort } = calendars[language]
  return language === 'en'
    ? `${weekdaysShort[weekday]}, ${day} ${monthsShort[month]} ${year}`
    : `${weekdaysShort[weekday]} ${day}. ${monthsShort[month]} ${year}`
}

/** `4. desember 2026` of a local date `YYYY-MM-DD`. */
export function longDate(language: Language, localDate: string): string {
  const { year, month, day } = partsOf(localDate)
  const name = calendars[language].months[month]
  return language === 'en' ? `${day} ${name} ${year}` : `${day}. ${name} ${year}`
}

/** `fredag 4. desember 2026` of a local date `YYYY-MM-DD`. */
export function fullDate(language: Language, localDate: string): string {
  const weekday = calendars[language].weekdays[partsOf(localDate).weekday]
  return language === 'en'
    ? `${weekday}, ${longDate(language, localDate)}`
    : `${weekday} ${longDate(language, localDate)}`
}

/** `tor. 4. des. 2026 kl. 13:00` of an instant, in Europe/Oslo. */
export function dateAndTime(language: Language, instant: Date | string): string {
  const day = shortDate(language, localDateOf(instant))
  return `${day} ${calendars[language].at} ${timeOfDay(language, instant)}`
}

/** `13:00` of an instant, in Europe/Oslo; the same in every language. */
export function timeOfDay(_language: Language, instant: Date | string): string {
  return timeFormat.format(new Date(instant))
}
