import { localDateOf, timeOfDay } from '~/i18n/dates'
import type { Language } from '~/i18n/languages'
import type { Words } from '~/i18n/words'

type TimeWords = Words['ui']['time']
const minute = 60_000
const hour = 60 * minute
const reach = 48 * hour

/**
 * An instant in words when it lies within 48 hours of `now`, else null: minutes and hours on the same day in Oslo,
 * `i går kl. 14:05` and `i morgen kl. 09:00` across midnight.
 */
export function relativeInstant(
  words: TimeWords,
  language: Language,
  instant: Date | string,
  now: Date | string,
): string | null {
  const distance = new Date(instant).getTime() - new Date(now).getTime()
  if (Math.abs(distance) > reach) return null
  const days = daysBetween(localDateOf(now), localDateOf(instant))
  if (days === 0) return sameDay(words, distance)
  const day = dayWord(words, days)
  return day ? words.at(day, timeOfDay(language, instant)) : null
}

/** A local date `YYYY-MM-DD` as `i går`, `i dag` or `i morgen` when it is one of them at `now` in Oslo, else null. */
export function relativeDate(words: TimeWords, localDate: string, now: Date | string): string | null {
  const days = daysBetween(localDateOf(now), localDate)
  return days === 0 ? words.today : dayWord(words, days)
}

function sameDay(words: TimeWords, distance: number): string {
  const size = Math.abs(distance)
  if (size < minute) return distance > 0 ? words.soon : words.now
  if (size < hour) {
    const minutes = Math.floor(size / minute)
    return distance > 0 ? words.inMinutes(minutes) : words.minutesAgo(minutes)
  }
  const hours = Math.floor(size / hour)
  return distance > 0 ? words.inHours(hours) : words.hoursAgo(hours)
}

function dayWord(words: TimeWords, days: number): string | null {
  if (days === -1) return words.yesterday
  if (days === 1) return words.tomorrow
  return null
}

/** Whole days between two local dates; both are read at midnight UTC, so summer time does not count. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (24 * hour))
}
