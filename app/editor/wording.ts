import { changedWords } from './changed-words'
import { piece } from './stretch'

/** What a suggestion may say at most, in characters. */
export const longestWording = 5000

/** A suggested wording as it is kept: each line a paragraph, none of them empty, one space between words and none at the edges. */
export function wordingOf(words: string): string {
  return words
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

/** A wording as it is read by people, who see no signs for what is no letter. */
export function readable(wording: string): string {
  return wording.replaceAll(piece, '')
}

/**
 * The wording that a line is to become, with what is no letter in it. Whoever writes it in a form cannot write a footnote: those
 * of the line stay where they are. Where one is told of, all are; and one that takes the whole away takes them, too.
 */
export function withPieces(line: string, wording: string): string {
  const isForm = line.includes(piece) && !wording.includes(piece) && wording !== ''
  if (!isForm || line.includes('\n')) return wording
  const { start, end, inserted } = changedWords(readable(line), wording)
  let passed = 0
  let before = ''
  let after = ''
  for (const sign of line.split('')) {
    const isBefore = passed < start || (sign === piece && passed < end) || (passed === start && start === end)
    if (sign !== piece) {
      if (passed < start) before += sign
      else if (passed >= end) after += sign
      passed += 1
    } else if (isBefore) before += sign
    else after += sign
  }
  return before + inserted + after
}
