export interface Percentiles {
  p50: number
  p95: number
  p99: number
}

/** The value that half, 95 and 99 of a hundred are below, to one decimal; the unit stays that of the values. */
export function percentiles(values: readonly number[]): Percentiles {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))])
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

function rounded(value: number | undefined): number {
  return Math.round((value ?? NaN) * 10) / 10
}
