/** A piece of a text that has a number. */
export interface Numbered {
  number: number
  text: string
}

/** Two paragraphs that have less in common than this, of 1, are two paragraphs. */
const sameEnough = 0.5

/**
 * Where each paragraph that was asked about stands in the text as it goes on: the same words wherever they are, else the
 * paragraph that has most words in common with it. One that has no such paragraph is gone, and left out.
 * @returns the paragraphs of the later text by the number that they were asked about with; each is found once
 */
export function followed(asked: readonly Numbered[], now: readonly Numbered[]): Map<number, Numbered> {
  const found = new Map<number, Numbered>()
  const left = new Set(now)
  for (const one of asked) {
    const same = [...left].find(({ text }) => text === one.text)
    if (!same) continue
    found.set(one.number, same)
    left.delete(same)
  }
  for (const { from, to } of alike(
    asked.filter(({ number }) => !found.has(number)),
    [...left],
  )) {
    if (found.has(from.number) || !left.has(to)) continue
    found.set(from.number, to)
    left.delete(to)
  }
  return found
}

/** The pairs that may be one paragraph, those that have most in common first; of equals, those that stand nearest. */
function alike(asked: readonly Numbered[], now: readonly Numbered[]) {
  const words = new Map([...asked, ...now].map((one) => [one, wordsOf(one.text)]))
  return asked
    .flatMap((from) =>
      now.map((to) => ({
        ...{ from, to, far: Math.abs(from.number - to.number) },
        share: inCommon(words.get(from), words.get(to)),
      })),
    )
    .filter(({ share }) => share >= sameEnough)
    .sort((a, b) => b.share - a.share || a.far - b.far)
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** How large a part of the words of both is in both, from 0 to 1. */
function inCommon(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  if (!a.size || !b.size) return 0
  const shared = [...a].filter((word) => b.has(word)).length
  return (2 * shared) / (a.size + b.size)
}
