import { createContext, useContext, type ReactNode } from 'react'
import type { Language } from './languages'
import type { Words } from './words'

export interface Spoken {
  language: Language
  words: Words
  /** The areas of the dictionary that the page was rendered with; on the server it grows meanwhile. */
  used: ReadonlySet<string>
}

const WordsContext = createContext<Spoken | null>(null)

/** Gives the tree below it the sentences of one language. */
export function WordsProvider({ children, ...spoken }: Spoken & { children: ReactNode }) {
  return <WordsContext.Provider value={spoken}>{children}</WordsContext.Provider>
}

/** The sentences of the reader's language, by area: `useWords().meetings.call`. */
export function useWords(): Words {
  return useSpoken().words
}

/** The reader's language: `nb`, `nn` or `en`. */
export function useLanguage(): Language {
  return useSpoken().language
}

/** Tells the browser, at the end of the page, which areas of the dictionary it needs to take the page over. */
export function UsedWords() {
  return <template id="used-words" data-areas={[...useSpoken().used].join(' ')} />
}

/** What `UsedWords` said when the page came. */
export function readUsedWords(): ReadonlySet<string> {
  return new Set(document.getElementById('used-words')?.dataset.areas?.split(' '))
}

function useSpoken() {
  const spoken = useContext(WordsContext)
  if (!spoken) throw new Error('useWords outside WordsProvider')
  return spoken
}
