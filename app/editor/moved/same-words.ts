/** Letters of one page ("client"), numbered by Yjs in the order in which they were written. */
export interface Letters {
  client: number
  clock: number
  length: number
}

/** Words, and the letters that they are, in reading order. */
export interface Stretch {
  words: string
  letters: readonly Letters[]
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
      return pairs(part(other.letters, 0, length), part(stretch.letters, 0, length))
    if (stretch.words.slice(end) === other.words.slice(otherEnd))
      return pairs(part(other.letters, otherEnd, length), part(stretch.letters, end, length))
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
    if (same) moved.push(...pairs(same.letters, stretch.letters))
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

function samePartsOf({ words, letters }: Stretch, places: Places): Moved[] {
  const moved: Moved[] = []
  if (words.length > mostLookedThrough) return moved
  for (let at = 0; at + fewest <= words.length;) {
    const place = places.get(words.slice(at, at + fewest))
    if (!place) at++
    else {
      const length = sameFrom(words, at, place.stretch.words, place.at)
      moved.push(...pairs(part(place.stretch.letters, place.at, length), part(letters, at, length)))
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

/** Some of the letters of a stretch. */
function part(letters: readonly Letters[], from: number, length: number): Letters[] {
  let passed = 0
  return letters.flatMap((some) => {
    const start = Math.max(from - passed, 0)
    const end = Math.min(from + length - passed, some.length)
    passed += some.length
    return start < end ? [{ ...some, clock: some.clock + start, length: end - start }] : []
  })
}

/** The letters of two stretches that say the same, side by side. */
function pairs(from: readonly Letters[], to: readonly Letters[]): Moved[] {
  const moved: Moved[] = []
  const ends = new Set([...endsOf(from), ...endsOf(to)])
  let at = 0
  for (const end of [...ends].sort((a, b) => a - b)) {
    const [one] = part(from, at, end - at)
    const [other] = part(to, at, end - at)
    if (one && other) moved.push({ from: one, to: other })
    at = end
  }
  return moved
}

function endsOf(letters: readonly Letters[]): number[] {
  let at = 0
  return letters.map(({ length }) => (at += length))
}
