import { createContext, useContext, type ReactNode } from 'react'
import type { Language } from './languages'
import type { Words } from './words'

const WordsContext = createContext<{ language: Language; words: Words } | null>(null)

/** Gives the tree below it the sentences of one language. */
export function WordsProvider(props: { language: Language; words: Words; children: ReactNode }) {
  const { language, words, children } = props
  return <WordsContext.Provider value={{ language, words }}>{children}</WordsContext.Provider>
}

/** The sentences of the reader's language, by area: `useWords().meetings.call`. */
export function useWords(): Words {
  return useSpoken().words
}

/** The reader's language: `nb`, `nn` or `en`. */
export function useLanguage(): Language {
  return useSpoken().language
}

function useSpoken() {
  const spoken = useContext(WordsContext)
  if (!spoken) throw new Error('useWords outside WordsProvider')
  return spoken
}
