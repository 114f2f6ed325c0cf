/** Where other words differ from some: what stands from `start` until `end` becomes `inserted`. */
export interface ChangedWords {
  start: number
  end: number
  inserted: string
}

/** The whole words in which two wordings differ; what they have in common before and after stays as it is. */
export function changedWords(before: string, after: string): ChangedWords {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head += 1
  while (head > 0 && isInWord(before, after, head)) head -= 1
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  while (tail > 0 && isInWord(before, after, -tail)) tail -= 1
  return {
    start: head,
    end: before.length - tail,
    inserted: after.slice(head, after.length - tail),
  }
}

/** A letter or a digit, or half of a sign that takes up two places. */
const inWord = /[\p{L}\p{N}\uD800-\uDFFF]/u

/** Whether a cut would go through a word of either; `at` from the end when it is below 0. */
function isInWord(before: string, after: string, at: number): boolean {
  return [before, after].some((words) => {
    const place = at < 0 ? words.length + at : at
    return inWord.test(words[place - 1] ?? '') && inWord.test(words[place] ?? '')
  })
}
