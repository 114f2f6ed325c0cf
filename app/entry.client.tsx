import { RemixBrowser } from '@remix-run/react'
import { startTransition, useLayoutEffect, type ReactNode } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
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

/** What React's types do not tell of: a boundary that a node lies in is taken over now, in the task that runs. */
interface Hydrated extends Root {
  unstable_scheduleHydration(node: Node | null): void
}

/**
 * Hands events to React once it stands on the page. Until then Remix decodes what the loaders sent, and has React wait for that
 * outside of all boundaries: told to take the page over at once, it fails (its error 345), and leaves it without script for good.
 * What lies within a boundary React would leave for an idle moment. Remix tells the router of more routes before that, and what
 * a boundary is told before it is taken over makes React draw it anew (its error 421).
 */
function TakenOver({ root, children }: { root: () => Hydrated; children: ReactNode }) {
  useLayoutEffect(() => {
    root().unstable_scheduleHydration(document.body.firstElementChild)
    for (const name of takenOverAtOnce) removeEventListener(name, keepFromReact, { capture: true })
  }, [root])
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
    const root = hydrateRoot(
      document,
      <TakenOver root={() => root}>
        <WordsProvider language={language} words={words} used={used}>
          <RemixBrowser />
        </WordsProvider>
      </TakenOver>,
    ) as Hydrated
  })
  // For what the reader opens next; who never does has not waited for it.
  await everyArea()
  const [{ keepAsking }, { holdForms }] = await Promise.all([
    import('./ui/out-of-reach/OutOfReach'),
    import('./ui/form/held-forms'),
  ])
  keepAsking({ language, words, used })
  holdForms({ language, words, used })
}

void hydrate()
