import { Temporal } from 'temporal-polyfill'

const zone = 'Europe/Oslo'

/** The instant at which a local date and time of day (`2026-12-04`, `13:00`) stand on clocks in Oslo, across daylight saving. */
export function osloInstant(localDate: string, timeOfDay: string): Date {
  const local = Temporal.PlainDateTime.from(`${localDate}T${timeOfDay}`)
  return new Date(local.toZonedDateTime(zone).epochMilliseconds)
}

/** The time of day `HH:MM` in Oslo of an instant. */
export function osloTimeOfDay(instant: Date): string {
  const local = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)
  return local.toPlainTime().toString({ smallestUnit: 'minute' })
}
