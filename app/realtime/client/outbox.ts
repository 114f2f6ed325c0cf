import { mergeUpdates } from '~/core/merge-updates'
import { limits } from '../protocol'

/**
 * Changes that were made here and are not known to be durable: first collected, then under way, and
 * collected again when the connection is lost.
 */
export class Outbox {
  private collected: Uint8Array[] = []
  private readonly underWay = new Set<Uint8Array>()
  /** Of what is sent together: the changes it was made of. */
  private readonly madeOf = new WeakMap<Uint8Array, Uint8Array[]>()

  get size(): number {
    return this.collected.length + this.underWay.size
  }

  get hasCollected(): boolean {
    return this.collected.length > 0
  }

  /** All that is not known to be durable, in the order in which it is sent. */
  get pending(): Uint8Array[] {
    return [...this.underWay, ...this.collected]
  }

  /** What is under way and says the same as what the server has handed out; null when that is somebody else's. */
  sameAs(update: Uint8Array): Uint8Array | null {
    for (const own of this.underWay) if (isSame(own, update)) return own
    return null
  }

  /** All that is not known to be durable, as it was collected. */
  get changes(): Uint8Array[] {
    return [...this.underWay, ...this.collected].flatMap((part) => this.madeOf.get(part) ?? [part])
  }

  collect(update: Uint8Array): void {
    this.collected.push(update)
  }

  /** Takes out what has been collected, as updates that are each small enough to be sent where that is possible. */
  take(): Uint8Array[] {
    const parts: Uint8Array[] = []
    let group: Uint8Array[] = []
    let bytes = 0
    const close = () => {
      if (group.length) parts.push(this.together(group))
      group = []
      bytes = 0
    }
    for (const update of this.collected) {
      // Merged, they are never larger than all of them together.
      if (bytes + update.byteLength > limits.updateBytes) close()
      group.push(update)
      bytes += update.byteLength
    }
    close()
    this.collected = []
    for (const part of parts) this.underWay.add(part)
    return parts
  }

  private together(group: Uint8Array[]): Uint8Array {
    const part = mergeUpdates(group)
    this.madeOf.set(
      part,
      group.flatMap((each) => this.madeOf.get(each) ?? [each]),
    )
    return part
  }

  /** An update is durable. @returns the changes it was made of, as they were collected */
  arrived(update: Uint8Array): Uint8Array[] {
    this.underWay.delete(update)
    return this.madeOf.get(update) ?? [update]
  }

  /** What is under way has to be sent again, before anything newer. */
  recall(): void {
    this.collected.unshift(...this.underWay)
    this.underWay.clear()
  }
}

const isSame = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, at) => byte === other[at])
