import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { everyArea, loadWords } from './i18n/areas.client'
import { isLanguage } from './i18n/languages'
import { readUsedWords, WordsProvider } from './i18n/use-words'

declare global {
  interface Window {
    /** Designsystemet's own switch for its console hints. */
    dsWarnings?: boolean
  }
}

/** Takes over the page in the language that it was rendered in. */
async function hydrate() {
  window.dsWarnings = false
  const { lang } = document.documentElement
  const language = isLanguage(lang) ? lang : 'nb'
  const used = readUsedWords()
  const words = await loadWords(language, [...used])
  startTransition(() => {
    hydrateRoot(
      document,
      <WordsProvider language={language} words={words} used={used}>
        <RemixBrowser />
      </WordsProvider>,
    )
  })
  // For what the reader opens next; who never does has not waited for it.
  await everyArea()
  const { holdForms } = await import('./ui/form/held-forms')
  holdForms({ language, words, used })
}

void hydrate()
