import { localDateOf } from '~/core/calendar'
import type { Clock } from '~/core/clock'
import { osloInstant } from '~/core/oslo-time'

const minuteMs = 60_000

/** A clock that the demo turns back, so that its past has happened when it opens. */
export class TurnedBackClock implements Clock {
  private at: Date

  constructor(private readonly real: Clock) {
    this.at = real.now()
  }

  now(): Date {
    return this.at
  }

  /** Begins at a time of day, a number of days before today (a weekday on or before that day). */
  turnBack(daysAgo: number, timeOfDay: string): void {
    this.at = osloInstant(this.workingDay(-daysAgo), timeOfDay)
  }

  /** Goes on to a later time of day on a later day; never back again. */
  moveTo(daysAgo: number, timeOfDay: string): void {
    const wanted = osloInstant(this.workingDay(-daysAgo), timeOfDay)
    if (wanted > this.at) this.at = wanted
  }

  /** Lets a few minutes go by between one deed and the next. */
  goOn(minutes = 3): void {
    const next = this.at.getTime() + minutes * minuteMs
    this.at = new Date(Math.min(next, this.real.now().getTime()))
  }

  /** The local date some days from today (before it when negative); a weekend gives way to the nearest weekday further off. */
  workingDay(days: number): string {
    const day = new Date(`${localDateOf(this.real.now())}T12:00:00Z`)
    day.setUTCDate(day.getUTCDate() + days)
    const further = days < 0 ? -1 : 1
    while (day.getUTCDay() === 0 || day.getUTCDay() === 6) day.setUTCDate(day.getUTCDate() + further)
    return day.toISOString().slice(0, 10)
  }
}
