/**
 * Norwegian identity numbers: fødselsnummer, D-number, H-number and the synthetic ones, by the control digits in force
 * until 2032 and those that new numbers get from then on (Skatteetaten, "nytt fødselsnummer fra 2032").
 */

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2]
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]

/** Invisible characters that would split a number without anybody seeing it. */
const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD]/gu

/** The same, turned round; by UTF-16 unit, as places in a text are counted. */
const anyVisible = /[^\u200B-\u200D\u2060\uFEFF\u00AD]/g

/** What stands where something was taken out: a black bar, as wide as a character. */
export const redaction = '\u2588'

/** Eleven digits in one piece or as six and five; `1234.56.78901` is how a bank account is written, and is not this. */
const candidates = /(?<!\d)(\d{6})[ \u00A0.-]?(\d{5})(?!\d)/gu

/** Whether eleven digits are an identity number: control digits, and a date once the marks of its kind are taken off. */
export function isNationalIdentityNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false
  const d = [...digits].map(Number)
  const first = (weighted(d, firstWeights) + (d[9] ?? 0)) % 11
  const second = (weighted(d, secondWeights) + (d[10] ?? 0)) % 11
  return first <= 3 && second === 0 && hasDate(digits)
}

/** An identity number in a text, and where it stands. */
export interface PlacedNumber {
  /** The index of its first character, and the index after its last. */
  from: number
  to: number
  /** Eleven digits. */
  number: string
}

/** The identity numbers in a text, in their order, each with its place: what is invisible within it belongs to it. */
export function placesOfIdentityNumbers(text: string): PlacedNumber[] {
  const visible = [...text.matchAll(anyVisible)].map(({ index }) => index)
  return [...text.replace(invisible, '').matchAll(candidates)].flatMap(
    ({ 0: written, 1: head, 2: tail, index }) => {
      const number = `${head}${tail}`
      const [from, last] = [visible[index], visible[index + written.length - 1]]
      if (from === undefined || last === undefined || !isNationalIdentityNumber(number)) return []
      return [{ from, to: last + 1, number }]
    },
  )
}

/** The identity numbers in a text, as eleven digits each. Without their places, so that a text may be as long as files are. */
export function nationalIdentityNumbersIn(text: string): string[] {
  return [...text.replace(invisible, '').matchAll(candidates)]
    .map(([, head = '', tail = '']) => `${head}${tail}`)
    .filter(isNationalIdentityNumber)
}

/** The text with bars where identity numbers stood, a bar for each character, so that all else stands where it stood. */
export function withoutIdentityNumbers(text: string): string {
  let bare = text
  for (const { from, to } of placesOfIdentityNumbers(text)) {
    bare = bare.slice(0, from) + redaction.repeat(to - from) + bare.slice(to)
  }
  return bare
}

function weighted(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * (digits[place] ?? 0), 0)
}

/** Day and month exist: D-numbers add 40 to the day; H-numbers and Nav's synthetic ones 40 to the month, Skatteetaten's 80. */
function hasDate(digits: string): boolean {
  const written = Number(digits.slice(0, 2))
  const day = written > 40 ? written - 40 : written
  const marked = Number(digits.slice(2, 4))
  const month = marked > 80 ? marked - 80 : marked > 40 ? marked - 40 : marked
  // 29 February is let through in every year: the century is not certain, and a false alarm costs less than a miss.
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return longest !== undefined && day >= 1 && day <= longest
}
