import type { fileScans } from '#db/schema'

/** What looks for malicious programs in bytes. */
export interface Scanner {
  /** @throws when it cannot be asked now */
  scan(bytes: AsyncIterable<Uint8Array>): Promise<ScanResult>
}

export type ScanResult =
  | { result: 'clean' }
  /** `signature` is the scanner's name for what it found. */
  | { result: 'infected'; signature: string }
  /** The scanner was there and could not look through it; `signature` is what it said. */
  | { result: 'failed'; signature: string }

/** Where the check of a version stands. */
export type CheckState = 'unchecked' | 'being_checked' | (typeof fileScans.$inferSelect)['result']

/** @param scans whether a scanner is set; without one nothing is checked, and what was found before stands */
export function checkState(
  result: (typeof fileScans.$inferSelect)['result'] | null,
  scans: boolean,
): CheckState {
  return result ?? (scans ? 'being_checked' : 'unchecked')
}

/** Whether a version may be handed out: cleared, or nobody is there to clear it. */
export function mayBeServed(state: CheckState): boolean {
  return state === 'clean' || state === 'unchecked'
}
