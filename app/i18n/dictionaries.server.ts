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
