/** A bucket that fills at an even rate: what a connection may send, with room for bursts. */
export interface Budget {
  /** Takes `amount` out; false when there is not enough, and nothing is taken then. */
  spend(amount: number): boolean
}

/** `now` gives milliseconds of a clock that never goes back. */
export function createBudget(perSecond: number, burst: number, now = () => performance.now()): Budget {
  let left = burst
  let filledAt = now()
  return {
    spend(amount) {
      const at = now()
      left = Math.min(burst, left + ((at - filledAt) / 1000) * perSecond)
      filledAt = at
      if (left < amount) return false
      left -= amount
      return true
    },
  }
}
