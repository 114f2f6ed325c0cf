import { localDateOf } from '~/core/calendar'

/** From a first to a last local date; without a last one it has no end. */
export interface Period {
  validFrom: string
  validTo: string | null
}

/** A period somebody may have ended before its time. */
export interface EndablePeriod extends Period {
  endedAt: Date | null
}

/** Whether two periods have a day in common. */
export function overlap(a: Period, b: Period): boolean {
  return (a.validTo === null || b.validFrom <= a.validTo) && (b.validTo === null || a.validFrom <= b.validTo)
}

/**
 * The last day on which a period gave access. What is ended at once gets yesterday as its last whole day,
 * so that access is gone this second; it did give access until then today.
 */
export function lastDayOf(period: EndablePeriod): string | null {
  if (period.validTo === null || period.endedAt === null) return period.validTo
  const endedOn = localDateOf(period.endedAt)
  return period.validTo > endedOn ? period.validTo : endedOn
}

/** Whether a period gave access on a local date, for all or a part of the day. */
export function gaveAccessOn(period: EndablePeriod, on: string): boolean {
  const last = lastDayOf(period)
  return period.validFrom <= on && (last === null || last >= on)
}
