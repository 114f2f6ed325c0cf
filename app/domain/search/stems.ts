import { createRequire } from 'node:module'
import type * as Snowball from 'snowball-stemmers'
import { samePrefixes } from './same-prefixes'

// Written so that no loader of modules finds what it exports: the development server, which runs in one, found nothing.
const snowball = createRequire(import.meta.url)('snowball-stemmers') as typeof Snowball
const stemmer = snowball.newStemmer('norwegian')
const word = /[\p{L}\p{N}]+/gu

/** The words of a text in lower case: rows of letters and digits, in order. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(word) ?? []
}

/** The stem of a word, after its Nynorsk or irregular form has been turned into the one we count by. */
export function stemOf(lowerCaseWord: string): string {
  const prefix = samePrefixes.find(([from]) => lowerCaseWord.startsWith(from))
  return stemmer.stem(prefix ? prefix[1] + lowerCaseWord.slice(prefix[0].length) : lowerCaseWord)
}

/** All stems of a text, each once, for the index. */
export function stemsOf(text: string): string {
  return [...new Set(wordsOf(text).map(stemOf))].join(' ')
}
