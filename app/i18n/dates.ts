import type { Language } from './languages'

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }
const zone = 'Europe/Oslo'
const cache = new Map<string, Intl.DateTimeFormat>()

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  const known = cache.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locales[language], options)
  cache.set(key, made)
  return made
}

/** A local date (`2026-12-04`) has no zone of its own: read at UTC noon it is the same day everywhere. */
function noon(localDate: string): Date {
  return new Date(`${localDate}T12:00:00Z`)
}

/** `tor. 4. des. 2026` of a local date `YYYY-MM-DD`, as lists show it. */
export function shortDate(language: Language, localDate: string): string {
  return format(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(noon(localDate))
}

/** `4. desember 2026` of a local date `YYYY-MM-DD`. */
export function longDate(language: Language, localDate: string): string {
  return format(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    noon(localDate),
  )
}

/** `tor. 4. des. 2026 kl. 13:00` of an instant, in Europe/Oslo. */
export function dateAndTime(language: Language, instant: Date | string): string {
  const at = new Date(instant)
  const day = format(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: zone,
  }).format(at)
  return language === 'en' ? `${day} at ${timeOfDay(language, at)}` : `${day} kl. ${timeOfDay(language, at)}`
}

/** `13:00` of an instant, in Europe/Oslo. */
export function timeOfDay(language: Language, instant: Date | string): string {
  return format(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(
    new Date(instant),
  )
}

/** The local date `YYYY-MM-DD` in Europe/Oslo of an instant. */
export function localDateOf(instant: Date | string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant))
}
