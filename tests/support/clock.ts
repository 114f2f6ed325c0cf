import type { Clock } from '~/core/clock'

/** A clock that stands still until it is moved. Starts on Wednesday 4 March 2026 at 10:00 in Oslo. */
export class StillClock implements Clock {
  private at: number

  constructor(start = '2026-03-04T09:00:00Z') {
    this.at = new Date(start).getTime()
  }

  now(): Date {
    return new Date(this.at)
  }

  /** Moves on by a number of milliseconds, so that what comes after is later. */
  tick(ms = 1000): void {
    this.at += ms
  }

  moveTo(instant: string): void {
    this.at = new Date(instant).getTime()
  }
}
