import type { SearchTerms } from '#db/dialect/search'
import { stemOf, wordsOf } from './stems'

const longest = 200
const mostTerms = 8
const referencePattern = /(?<![\d/])(\d{4}\/\d{1,6}(?:-\d{1,4})?|\d{1,4}\/\d{2})(?![\d/])/

/** Takes apart what somebody typed; whatever signs it holds, it is never read as a query language. */
export function readQuery(typed: string): SearchTerms {
  const text = typed.slice(0, longest)
  const words = [...new Set(wordsOf(text))].slice(0, mostTerms)
  return {
    terms: words.map((word) => ({ word, stem: stemOf(word) })),
    reference: referencePattern.exec(text)?.[1] ?? null,
  }
}
