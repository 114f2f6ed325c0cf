import type { Language } from './languages'
import type { Words } from './words'

/** Loads the sentences of one language only, so that a browser never downloads the other two. */
export async function loadDictionary(language: Language): Promise<Words> {
  if (language === 'nn') return (await import('./nn')).nn
  if (language === 'en') return (await import('./en')).en
  return (await import('./nb')).nb
}
