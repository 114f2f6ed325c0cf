const osloClock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Oslo',
})
const osloDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' })

const hourMs = 3_600_000

/** The hour that was asked for last, in hours since 1970: most ask for the day of "now", and days here begin at whole hours. */
let last = { hour: Number.NaN, day: '' }

/** The local date `YYYY-MM-DD` in Europe/Oslo of an instant, whatever zone the machine is in. */
export function localDateOf(instant: Date | string): string {
  const wanted = new Date(instant).getTime()
  const hour = Math.floor(wanted / hourMs)
  if (hour !== last.hour) last = { hour, day: osloDay.format(wanted) }
  return last.day
}

/** The time of day `HH:MM` in Europe/Oslo of an instant. */
export function osloTimeOfDay(instant: Date | string): string {
  return osloClock.format(new Date(instant))
}

/** The two-digit year of a local date, as numbers like `12/26` carry it. */
export function shortYear(year: number): string {
  return String(year % 100).padStart(2, '0')
}

/** `12/26`: how meetings, items and decisions are numbered through a year. */
export function yearNumber(number: number, year: number): string {
  return `${number}/${shortYear(year)}`
}

/** The local date before another. */
export function dayBefore(localDate: string): string {
  const day = new Date(`${localDate}T12:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}

/** The same day so many months later, or earlier when negative; the last of the month when it has no such day. */
export function addMonths(localDate: string, months: number): string {
  const [year = 0, month = 1, day = 1] = localDate.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(day, lastDay))
  return first.toISOString().slice(0, 10)
}
