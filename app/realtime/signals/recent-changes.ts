/** How long a change is remembered, in milliseconds: longer than a page takes to come alive on an old telephone. */
export const rememberedMs = 60_000

/** A page may have been read this much later than it says, in milliseconds: its request travelled faster than its message. */
const travelMs = 1_000

/**
 * When topics last changed, so that a page that begins to watch can be told of what changed after it was read. `now`
 * gives milliseconds of any clock that never goes back.
 */
export class RecentChanges {
  private readonly changes = new Map<string, number>()
  private knownFrom: number

  constructor(private readonly now: () => number) {
    this.knownFrom = now()
  }

  note(topic: string): void {
    // Those that changed longest ago stand first.
    this.changes.delete(topic)
    this.changes.set(topic, this.now())
  }

  /** Whether the topic may have changed in the last `age` milliseconds; what is not remembered may have. */
  changedWithin(age: number, topic: string): boolean {
    const since = this.now() - age - travelMs
    return since < this.knownFrom || (this.changes.get(topic) ?? -Infinity) >= since
  }

  /** How many topics are remembered. */
  get remembered(): number {
    return this.changes.size
  }

  /** Forgets what is older than `rememberedMs`. */
  tidy(): void {
    this.knownFrom = Math.max(this.knownFrom, this.now() - rememberedMs)
    for (const [topic, at] of this.changes) {
      if (at >= this.knownFrom) return
      this.changes.delete(topic)
    }
  }
}
