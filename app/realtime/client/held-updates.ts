import type { Turn } from './late-writing/turns'

/** What others write while a person wants the text to stay still: it waits here, in the order in which it was stored. */
export class HeldUpdates {
  private isHolding = false
  private waiting: Turn[] = []

  get holds(): boolean {
    return this.isHolding
  }

  /** Whether something of others waits. */
  get hasSome(): boolean {
    return this.waiting.some(({ isOwn }) => !isOwn)
  }

  /** Keeps changes until `release`; false when nothing is held back, and they are to be taken in at once. */
  hold(turns: readonly Turn[]): boolean {
    if (this.isHolding) this.waiting.push(...turns)
    return this.isHolding
  }

  /** A change of one's own has been stored, after all that waits. */
  ownStored(update: Uint8Array): void {
    const isKnown = this.waiting.some((turn) => turn.update === update)
    if (this.isHolding && !isKnown) this.waiting.push({ update, isOwn: true })
  }

  /** Holds back from now on. */
  begin(): void {
    this.isHolding = true
  }

  /** Hands on all that waited, and holds back no more. */
  release(): Turn[] {
    const all = this.waiting
    this.waiting = []
    this.isHolding = false
    return all
  }
}
