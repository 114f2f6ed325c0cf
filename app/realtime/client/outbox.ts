import * as Y from 'yjs'
import { limits } from '../protocol'

/**
 * Changes that were made here and are not known to be durable: first collected, then under way, and
 * collected again when the connection is lost.
 */
export class Outbox {
  private collected: Uint8Array[] = []
  private readonly underWay = new Set<Uint8Array>()

  get size(): number {
    return this.collected.length + this.underWay.size
  }

  get hasCollected(): boolean {
    return this.collected.length > 0
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
      if (group.length) parts.push(Y.mergeUpdates(group))
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

  /** An update is durable. */
  arrived(update: Uint8Array): void {
    this.underWay.delete(update)
  }

  /** What is under way has to be sent again, before anything newer. */
  recall(): void {
    this.collected.unshift(...this.underWay)
    this.underWay.clear()
  }
}
