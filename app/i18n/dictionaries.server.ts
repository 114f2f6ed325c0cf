import { en } from './en'
import type { Language } from './languages'
import { nb } from './nb'
import { nn } from './nn'
import type { Words } from './words'

const dictionaries: Record<Language, Words> = { nb, nn, en }

/** All sentences of a language; on the server, where all three are at hand. */
export function dictionary(language: Language): Words {
  return dictionaries[language]
}

/** The same, and which areas have been asked for: those that the browser needs to take the page over. */
export function watchedDictionary(language: Language): { words: Words; used: ReadonlySet<string> } {
  const used = new Set<string>()
  const words = new Proxy(dictionaries[language], {
    get(target, area) {
      if (typeof area === 'string') used.add(area)
      return Reflect.get(target, area) as unknown
    },
  })
  return { words, used }
}
