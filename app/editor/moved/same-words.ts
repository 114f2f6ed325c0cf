/** Letters of one page ("client"), numbered by Yjs in the order in which they were written. */
export interface Letters {
  client: number
  clock: number
  length: number
}

/** Words, and the letters that they are, in reading order. */
export class Stretch {
  words = ''
  readonly letters: Letters[] = []
  /** Where each of `letters` begins among the words. */
  private readonly starts: number[] = []

  add(words: string, letters: Letters): this {
    this.starts.push(this.words.length)
    this.words += words
    this.letters.push(letters)
    return this
  }

  /** Which of `letters` the word's letter at a place belongs to, and how many of them come before it. */
  placeOf(at: number): { nth: number; before: number } {
    let [low, high] = [0, this.starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] ?? Infinity) <= at) low = middle
      else high = middle - 1
    }
    return { nth: low, before: at - (this.starts[low] ?? 0) }
  }
}

/** Letters that have been taken out, and those that came in their place. */
export interface Moved {
  from: Letters
  to: Letters
}

/** Fewer letters may be the same by chance, unless all of a stretch are. */
const fewest = 8

/** The same where one stretch is all of the beginning or the end of another. */
const fewestAtEdge = 2

/** So many letters are looked through for parts that came again; beyond that only whole stretches are. */
const mostLookedThrough = 50_000

/** Which of the words that were taken out came again: whole stretches in their order, and the parts of others. */
export function sameWords(out: readonly Stretch[], came: readonly Stretch[]): Moved[] {
  const { moved, left, others } = sameWhole(out, came)
  if (!left.length || !others.length) return moved
  const places = placesIn(left)
  const few = left.length * others.length > mostCompared ? [] : left
  return [
    ...moved,
    ...others.flatMap((stretch) => {
      const parts = samePartsOf(stretch, places)
      return parts.length ? parts : sameEdgeOf(stretch, few)
    }),
  ]
}

/** So many pairs of stretches are compared. */
const mostCompared = 10_000

/** A short stretch that was written on at one end while it moved, or of which one end was cut off. */
function sameEdgeOf(stretch: Stretch, left: readonly Stretch[]): Moved[] {
  for (const other of left) {
    const length = Math.min(stretch.words.length, other.words.length)
    if (length < fewestAtEdge) continue
    const [end, otherEnd] = [stretch.words.length - length, other.words.length - length]
    if (stretch.words.slice(0, length) === other.words.slice(0, length))
      return pairs(other, 0, stretch, 0, length)
    if (stretch.words.slice(end) === other.words.slice(otherEnd))
      return pairs(other, otherEnd, stretch, end, length)
  }
  return []
}

/** Which stretches came again whole, in their order; `left` of those that were taken out, and `others` of those that came. */
export function sameWhole(out: readonly Stretch[], came: readonly Stretch[]) {
  const left = new Map<string, Stretch[]>()
  for (const stretch of out) {
    const same = left.get(stretch.words)
    if (same) same.push(stretch)
    else left.set(stretch.words, [stretch])
  }
  for (const same of left.values()) same.reverse()
  const moved: Moved[] = []
  const others = came.filter((stretch) => {
    const same = left.get(stretch.words)?.pop()
    if (same) for (const pair of pairs(same, 0, stretch, 0, stretch.words.length)) moved.push(pair)
    return !same
  })
  return { moved, left: [...left.values()].flat(), others }
}

type Places = ReadonlyMap<string, { stretch: Stretch; at: number }>

/** Where each few letters stand first. */
function placesIn(stretches: readonly Stretch[]): Places {
  const places = new Map<string, { stretch: Stretch; at: number }>()
  let looked = 0
  for (const stretch of stretches) {
    looked += stretch.words.length
    if (looked > mostLookedThrough) break
    for (let at = 0; at + fewest <= stretch.words.length; at++) {
      const few = stretch.words.slice(at, at + fewest)
      if (!places.has(few)) places.set(few, { stretch, at })
    }
  }
  return places
}

function samePartsOf(stretch: Stretch, places: Places): Moved[] {
  const { words } = stretch
  const moved: Moved[] = []
  if (words.length > mostLookedThrough) return moved
  for (let at = 0; at + fewest <= words.length;) {
    const place = places.get(words.slice(at, at + fewest))
    if (!place) at++
    else {
      const length = sameFrom(words, at, place.stretch.words, place.at)
      for (const pair of pairs(place.stretch, place.at, stretch, at, length)) moved.push(pair)
      at += length
    }
  }
  return moved
}

function sameFrom(one: string, at: number, other: string, otherAt: number): number {
  let length = fewest
  while (at + length < one.length && one[at + length] === other[otherAt + length]) length++
  return length
}

/** The letters of as many words of two stretches, side by side: the words are the same. */
function pairs(from: Stretch, fromAt: number, to: Stretch, toAt: number, length: number): Moved[] {
  const moved: Moved[] = []
  const [one, other] = [from.placeOf(fromAt), to.placeOf(toAt)]
  for (let left = length; left > 0;) {
    const [out, came] = [from.letters[one.nth], to.letters[other.nth]]
    if (!out || !came) break
    const same = Math.min(out.length - one.before, came.length - other.before, left)
    moved.push({
      from: { client: out.client, clock: out.clock + one.before, length: same },
      to: { client: came.client, clock: came.clock + other.before, length: same },
    })
    left -= same
    step(one, out, same)
    step(other, came, same)
  }
  return moved
}

function step(place: { nth: number; before: number }, letters: Letters, by: number): void {
  place.before += by
  if (place.before < letters.length) return
  place.nth += 1
  place.before = 0
}
