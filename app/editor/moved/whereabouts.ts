import type * as Y from 'yjs'
import { LetterMap } from './letter-map'
import { movedIn } from './moved-in'

/** Where letters stand now that were taken out and written anew while somebody looked. */
export class Whereabouts {
  private readonly moves = new LetterMap()
  private known = 0

  /** How many stretches have moved. */
  get count(): number {
    return this.known
  }

  /** To be told of every change of the text, in `beforeObserverCalls`. */
  readonly note = (change: Y.Transaction): void => {
    for (const { from, to } of movedIn(change)) {
      this.moves.set(from, to)
      this.known++
    }
  }

  /** The letter that has come in the place of another; the same where none has. */
  now({ client, clock }: Y.ID): { client: number; clock: number } {
    let letter = { client, clock }
    for (;;) {
      const [next] = this.moves.of({ ...letter, length: 1 })
      // A letter comes only in the place of one that was there before it: this ends.
      if (!next || (next.client === letter.client && next.clock === letter.clock)) return letter
      letter = { client: next.client, clock: next.clock }
    }
  }
}
