import { RemixBrowser } from '@remix-run/react'
import { startTransition, useLayoutEffect, type ReactNode } from 'react'
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

/** With these React takes a page over at once, where it would else do so bit by bit. */
const takenOverAtOnce = [
  ...['mousedown', 'mouseup', 'click', 'auxclick', 'dblclick', 'contextmenu', 'pointerdown', 'pointerup'],
  ...['pointercancel', 'touchstart', 'touchend', 'touchcancel', 'dragstart', 'dragend', 'drop'],
  ...['keydown', 'keypress', 'keyup', 'input', 'textInput', 'compositionstart', 'compositionend'],
  ...['copy', 'cut', 'paste', 'change', 'reset', 'submit'],
]

/** The browser does with it what it does on a page without script. */
function keepFromReact(event: Event): void {
  event.stopImmediatePropagation()
}

/**
 * Hands events to React once it stands on the page. Until then Remix decodes what the loaders sent, and has React wait for that
 * outside of all boundaries: told to take the page over at once, it fails (its error 345), and leaves it without script for good.
 */
function TakenOver({ children }: { children: ReactNode }) {
  useLayoutEffect(() => {
    for (const name of takenOverAtOnce) removeEventListener(name, keepFromReact, { capture: true })
  }, [])
  return children
}

/** Takes over the page in the language that it was rendered in. */
async function hydrate() {
  window.dsWarnings = false
  const { lang } = document.documentElement
  const language = isLanguage(lang) ? lang : 'nb'
  const used = readUsedWords()
  const words = await loadWords(language, [...used])
  for (const name of takenOverAtOnce) addEventListener(name, keepFromReact, { capture: true })
  startTransition(() => {
    hydrateRoot(
      document,
      <TakenOver>
        <WordsProvider language={language} words={words} used={used}>
          <RemixBrowser />
        </WordsProvider>
      </TakenOver>,
    )
  })
  // For what the reader opens next; who never does has not waited for it.
  await everyArea()
  const { holdForms } = await import('./ui/form/held-forms')
  holdForms({ language, words, used })
}

void hydrate()
