import type { Letters } from './same-words'

interface Entry {
  /** The number of the first letter, and the one after the last. */
  from: number
  to: number
  /** What the first of them stands for; those after it stand for those after that. */
  first: { client: number; clock: number }
}

/** Letters that stand for others, a stretch for a stretch. What a letter stands for is said once. */
export class LetterMap {
  private readonly byClient = new Map<number, Entry[]>()

  /** A stretch that reaches into one that is known is left out. */
  set({ client, clock, length }: Letters, { client: otherClient, clock: otherClock }: Letters): void {
    const own = this.byClient.get(client) ?? []
    this.byClient.set(client, own)
    const nth = firstBeyond(own, clock)
    const isKnown = (own[nth]?.from ?? Infinity) < clock + length
    if (!isKnown)
      own.splice(nth, 0, {
        ...{ from: clock, to: clock + length },
        first: { client: otherClient, clock: otherClock },
      })
  }

  /** What letters in a row stand for, in the same order: others, or themselves. */
  *of({ client, clock, length }: Letters): Generator<Letters> {
    const own = this.byClient.get(client) ?? []
    const end = clock + length
    let nth = firstBeyond(own, clock)
    for (let at = clock; at < end;) {
      const entry = own[nth]
      const isKnown = entry !== undefined && entry.from <= at
      const to = Math.min(end, (isKnown ? entry.to : entry?.from) ?? end)
      if (isKnown) {
        const { first, from } = entry
        yield { client: first.client, clock: first.clock + at - from, length: to - at }
        nth++
      } else yield { client, clock: at, length: to - at }
      at = to
    }
  }
}

/** The index of the first range that ends after a number; their count when none does. */
export function firstBeyond(ranges: readonly { to: number }[], number: number): number {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.to ?? Infinity) > number) high = middle
    else low = middle + 1
  }
  return low
}
