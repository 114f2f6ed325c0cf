import type { RunningCrowd } from '../crowd/run-crowd'
import type { ServerProcess } from '../server-process'

/** What a measurement works with. Documents are taken one after the other, so that none meets what another has left. */
export interface Round {
  server: ServerProcess
  crowd: RunningCrowd
  /** Documents that nobody has used in this round. */
  takeDocuments(count: number): string[]
  /** Ends the server and starts it again on the same files. */
  restart(): Promise<ServerProcess>
}

/** Numbers by what they are of; the units are in their names. */
export type Results = Record<string, number>

export function round(value: number, decimals = 1): number {
  const factor = 10 ** decimals
  return Math.round(value * factor) / factor
}

/** The number in the middle, of each thing that was measured several times. */
export function medians(all: readonly Results[]): Results {
  const names = Object.keys(all[0] ?? {})
  return Object.fromEntries(
    names.map((name) => {
      const values = all.flatMap((one) => one[name] ?? []).sort((a, b) => a - b)
      return [name, values[Math.floor(values.length / 2)] ?? NaN]
    }),
  )
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
