/**
 * Every sentence of a dictionary with the path of its key. Entries that are functions are called with
 * the numbers one and two for every value, so that singular and plural are both heard.
 */
export function sentencesOf(dictionary: object, path: string[] = []): { key: string; sentence: string }[] {
  return Object.entries(dictionary).flatMap(([name, entry]: [string, unknown]) => {
    const key = [...path, name]
    if (typeof entry === 'string') return [{ key: key.join('.'), sentence: entry }]
    if (typeof entry === 'function')
      return [1, 2].map((count) => spoken(key.join('.'), entry as Phrase, count))
    return entry && typeof entry === 'object' ? sentencesOf(entry, key) : []
  })
}

type Phrase = (...values: unknown[]) => unknown

function spoken(key: string, phrase: Phrase, count: number) {
  const values = Array.from({ length: phrase.length }, () => count)
  return { key, sentence: String(phrase(...values)) }
}

/** The words of a sentence in lower case: letters only, so that `Høyring:` is `høyring`. */
export function wordsOf(sentence: string): string[] {
  return sentence.toLowerCase().match(/\p{L}+/gu) ?? []
}
