import type { SearchTerms } from '#db/dialect/search'
import { stemOf } from './stems'

/** A piece of a text; `hit` when it is what was searched for. */
export interface ExcerptPart {
  text: string
  hit: boolean
}

const before = 80
const length = 240

/** The place in a text where the query is first found, with what stands around it, and the hits marked. */
export function excerptOf(text: string, query: SearchTerms): ExcerptPart[] {
  const line = text
    .trim()
    .replace(/\s*\n\s*/g, ' · ')
    .replace(/\s+/g, ' ')
  const hits = hitsIn(line, query)
  const from = startAt(line, Math.max(0, (hits[0]?.start ?? 0) - before))
  const to = endAt(line, from + length)
  const parts: ExcerptPart[] = []
  let at = from
  for (const { start, end } of hits.filter((hit) => hit.start >= from && hit.end <= to)) {
    if (start > at) parts.push({ text: line.slice(at, start), hit: false })
    parts.push({ text: line.slice(start, end), hit: true })
    at = end
  }
  if (to > at) parts.push({ text: line.slice(at, to), hit: false })
  if (from > 0) parts.unshift({ text: '… ', hit: false })
  if (to < line.length) parts.push({ text: ' …', hit: false })
  return parts
}

function hitsIn(line: string, { terms }: SearchTerms): Array<{ start: number; end: number }> {
  return [...line.matchAll(/[\p{L}\p{N}]+/gu)]
    .filter(([word]) => {
      const small = word.toLowerCase()
      const stem = stemOf(small)
      return terms.some(
        (term) =>
          small.startsWith(term.word) ||
          stem === term.stem ||
          (term.stem.length >= 4 && stem.startsWith(term.stem)) ||
          (term.word.length >= 3 && small.includes(term.word)),
      )
    })
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** Moves on to the beginning of a word. */
function startAt(line: string, place: number): number {
  if (place === 0) return 0
  const space = line.indexOf(' ', place)
  return space < 0 ? place : space + 1
}

/** Moves back to the end of a word. */
function endAt(line: string, place: number): number {
  if (place >= line.length) return line.length
  const space = line.lastIndexOf(' ', place)
  return space < 0 ? place : space
}
