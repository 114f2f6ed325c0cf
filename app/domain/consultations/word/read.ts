import { plainTextOf, type Content } from '~/editor/content'
import type { Part } from '../places'
import type { WordPlace } from './places'

/** What a Word file says: texts at places of the answer, and what stands where the form has no place. */
export interface WordAnswer {
  parts: Part[]
  unplaced: string[]
}

/**
 * Reads the text of a Word file into the places of an answer, by its headings: those of the form in any of our languages,
 * whatever follows the number. A heading of the file's own, deeper than the form's, is part of the answer that it stands
 * in; one that is not, begins something that has no place. The words that a place is about, and those of `guidance`, are
 * the form's and no answer.
 */
export function readAnswer(
  content: Content,
  places: readonly WordPlace[],
  guidance: readonly string[],
): WordAnswer {
  const said = new Map<string | null, string[]>()
  let at: { place: WordPlace | null; level: number } = { place: null, level: Infinity }
  for (const block of content.content ?? []) {
    const text = textOf(block)
    if (text === '') continue
    const level = block.type === 'heading' ? Number(block.attrs?.level ?? 1) : null
    const found =
      level !== null || text.length < longestHeading ? placeNamed(text, level !== null, places) : null
    if (found) {
      at = { place: found, level: level ?? at.level }
      continue
    }
    if (level !== null && level <= at.level) at = { place: null, level: Infinity }
    if (isForms(block, text, at.place, guidance)) continue
    const key = at.place?.place ?? null
    said.set(key, [...(said.get(key) ?? []), text])
  }
  return {
    parts: places.flatMap(({ place }) => {
      const texts = said.get(place)
      return texts ? [{ place, text: texts.join('\n\n') }] : []
    }),
    unplaced: said.get(null) ?? [],
  }
}

/** Of a question: as long as it may be, with its number. */
const longestHeading = 1100

/** A heading names a place by how it begins; a line that has lost its style, only when it is the heading whole. */
function placeNamed(text: string, isHeading: boolean, places: readonly WordPlace[]): WordPlace | null {
  const words = normal(text)
  return (
    places.find(({ beginnings, heading }) =>
      isHeading
        ? beginnings.some((beginning) => begins(words, normal(beginning)))
        : (['nb', 'nn', 'en'] as const).some((language) => words === normal(heading(language))),
    ) ?? null
  )
}

/** «Avsnitt 1» does not begin «Avsnitt 12». */
function begins(words: string, beginning: string): boolean {
  return words.startsWith(beginning) && !/^[\p{L}\p{N}]/u.test(words.slice(beginning.length))
}

function isForms(
  block: Content,
  text: string,
  place: WordPlace | null,
  guidance: readonly string[],
): boolean {
  if (place === null) return guidance.some((line) => normal(line) === normal(text))
  return block.type === 'blockquote' && place.about !== null && normal(place.about) === normal(text)
}

function normal(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** The words of a block, a line each; items of a list with a dash. */
function textOf(block: Content): string {
  const text = plainTextOf({ type: 'doc', content: [block] })
  return /List$/.test(block.type ?? '') ? text.replace(/^/gm, '- ') : text
}
