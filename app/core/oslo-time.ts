import { Temporal } from 'temporal-polyfill'

const zone = 'Europe/Oslo'
/** The instant at which a local date and time of day (`2026-12-04`, `13:00`) stand on clocks in Oslo, across daylight saving. */
export function osloInstant(localDate: string, timeOfDay: string): Date {
  const local = Temporal.PlainDateTime.from(`${localDate}T${timeOfDay}`)
  return new Date(local.toZonedDateTime(zone).epochMilliseconds)
}
