const sinceStart = () => performance.now()

/** A bucket that fills at an even rate: what a connection may send, with room for bursts. */
export class Budget {
  private left: number
  private filledAt: number

  /** `now` gives milliseconds of a clock that never goes back. */
  constructor(
    private readonly perSecond: number,
    private readonly burst: number,
    private readonly now = sinceStart,
  ) {
    this.left = burst
    this.filledAt = now()
  }

  /** Takes `amount` out; false when there is not enough, and nothing is taken then. */
  spend(amount: number): boolean {
    const at = this.now()
    this.left = Math.min(this.burst, this.left + ((at - this.filledAt) / 1000) * this.perSecond)
    this.filledAt = at
    if (this.left < amount) return false
    this.left -= amount
    return true
  }
}
