import type { SearchTerms } from '#db/dialect/search'
import { stemOf, wordsOf } from './stems'

/** Whether words that no index holds have all terms of a query: as they begin, from three letters within a word, or by stem. */
export function hasTerms(text: string, terms: SearchTerms['terms']): boolean {
  const own = wordsOf(text).map((word) => ({ word, stem: stemOf(word) }))
  return terms.every((term) =>
    own.some(({ word, stem }) =>
      term.word.length >= 3 ? word.includes(term.word) || stem === term.stem : word.startsWith(term.word),
    ),
  )
}
