import { localDateOf, osloTimeOfDay } from '../core/calendar'
import { calendars } from './calendar-words'
import type { Language } from './languages'

export { localDateOf }
export { addWorkingDays, dayOff, workingDayFrom } from '../core/working-days'

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
  return osloTimeOfDay(instant)
}

/** A local date has no zone of its own: read at UTC noon it is the same day everywhere. */
function partsOf(localDate: string) {
  const noon = new Date(`${localDate}T12:00:00Z`)
  return {
    year: noon.getUTCFullYear(),
    month: noon.getUTCMonth(),
    day: noon.getUTCDate(),
    weekday: noon.getUTCDay(),
  }
}
