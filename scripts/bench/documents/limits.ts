/** What a number may be: so many times Hocuspocus's in the same run, or so much in itself. */
export interface Limit {
  atMostTimes?: number
  atLeastTimes?: number
  atMost?: number
}

export const limits: Record<string, Limit> = {
  'edits known and lost, by all kills': { atMost: 0 },
  '1 x 50: CPU per delivery, µs': { atMostTimes: 1 },
  '1 x 200: CPU per delivery, µs': { atMostTimes: 1 },
  '10 x 20: CPU per delivery, µs': { atMostTimes: 1 },
  '50 x 10: CPU per delivery, µs': { atMostTimes: 1 },
  '200 edits a second: CPU per delivery, µs': { atMostTimes: 0.6 },
  'one of 50: p99 until visible, ms': { atMostTimes: 1.5 },
  // Fifty edits a second and more, in one document or in all of them: these are collected, and have a limit of their own.
  '1 x 50: p99 until visible, ms': { atMost: 25 },
  '1 x 200: p99 until visible, ms': { atMost: 25 },
  '10 x 20: p99 until visible, ms': { atMost: 25 },
  '50 x 10: p99 until visible, ms': { atMost: 25 },
  '200 edits a second: p99 until visible, ms': { atMost: 25 },
  'highest rate with p99 under 200 ms, edits a second': { atLeastTimes: 1.5 },
  '500 join: time, ms': { atMostTimes: 0.5 },
  '500 join: CPU, ms': { atMostTimes: 0.5 },
  '500 join with presence: time, ms': { atMostTimes: 0.6 },
  '500 join with presence: CPU, ms': { atMostTimes: 0.6 },
  'cold open: time, ms': { atMostTimes: 0.4 },
  'cold open: CPU, ms': { atMostTimes: 0.2 },
  'carets: CPU per delivery, µs': { atMostTimes: 0.65 },
  'memory per open document, KB': { atMostTimes: 1 },
  'memory 30 s after all have left, MB above the start': { atMost: 5 },
}

/** Whether it is kept; null where no limit is set. */
export function isKept(limit: Limit | undefined, value: number, ratio: number): boolean | null {
  if (!limit) return null
  const { atMostTimes, atLeastTimes, atMost } = limit
  if (atMost !== undefined) return value <= atMost
  if (atLeastTimes !== undefined) return ratio >= atLeastTimes
  return ratio <= (atMostTimes ?? Infinity)
}

export function inWords({ atMostTimes, atLeastTimes, atMost }: Limit): string {
  if (atMost !== undefined) return `${atMost}`
  return atLeastTimes === undefined ? `${atMostTimes} x` : `at least ${atLeastTimes} x`
}
