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
  const [words] = await Promise.all([loadWords(language, [...used]), decoded()])
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

/**
 * Waits until Remix has decoded what the loaders sent. It begins with that when its root is rendered, and throws a promise
 * until it is done, outside of all boundaries: somebody who clicks or types in just that moment has React render at once,
 * which then fails (its error 345). It throws before its first hook, so it can be asked outside of a rendering.
 */
async function decoded(): Promise<void> {
  try {
    RemixBrowser({})
  } catch (thrown) {
    // What else is wrong is thrown again, and told of, when it is rendered.
    if (thrown instanceof Promise) await thrown
  }
}

void hydrate()
