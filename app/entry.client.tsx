import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { loadDictionary } from './i18n/dictionaries.client'
import { isLanguage } from './i18n/languages'
import { WordsProvider } from './i18n/use-words'

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
  const words = await loadDictionary(language)
  startTransition(() => {
    hydrateRoot(
      document,
      <WordsProvider language={language} words={words}>
        <RemixBrowser />
      </WordsProvider>,
    )
  })
}

void hydrate()
