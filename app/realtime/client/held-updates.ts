/** What others write while a person wants the text to stay still: it waits here, in the order it came. */
export class HeldUpdates {
  private isHolding = false
  private waiting: Uint8Array[] = []

  get holds(): boolean {
    return this.isHolding
  }

  /** Whether something waits. */
  get hasSome(): boolean {
    return this.waiting.length > 0
  }

  /** Keeps an update until `release`; false when nothing is held back, and it is to be taken in at once. */
  hold(update: Uint8Array): boolean {
    if (this.isHolding) this.waiting.push(update)
    return this.isHolding
  }

  /** Holds back from now on. */
  begin(): void {
    this.isHolding = true
  }

  /** Hands on all that waited, and holds back no more. */
  release(): Uint8Array[] {
    const all = this.waiting
    this.waiting = []
    this.isHolding = false
    return all
  }
}
