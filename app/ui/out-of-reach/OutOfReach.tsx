import { Alert } from '@digdir/designsystemet-react'
import { createRoot } from 'react-dom/client'
import { useWords, WordsProvider, type Spoken } from '~/i18n/use-words'
import { isSent } from '../form/sending'
import { Reach } from './reach'

/** What the router asks the server for: pages, which of them there are, and their script. */
const ofPages = /\.data$|^\/__manifest$|^\/assets\//

type Notice = 'lost' | 'held' | null

/**
 * Has everything that pages ask for wait while the server cannot be reached, and says so in a line at the foot of the window. A
 * form is not sent meanwhile: it stands as it was filled in, to be sent when there is a connection. This stands beside the page,
 * which knows nothing of it.
 */
export function keepAsking(spoken: Spoken): void {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  const show = (notice: Notice) =>
    root.render(
      <WordsProvider {...spoken}>
        <OutOfReach notice={notice} />
      </WordsProvider>,
    )
  show(null)
  const ask = window.fetch.bind(window)
  /** Whether it was reached since the browser last lost its connection: on a network of one's own it says that it has none. */
  let isReached = true
  window.addEventListener('offline', () => {
    isReached = false
  })
  const reach = new Reach({
    fetch: ask,
    rest: untilOnline,
    tell(isLost) {
      isReached = !isLost
      document.documentElement.toggleAttribute('data-out-of-reach', isLost)
      show(isLost ? 'lost' : null)
    },
  })
  window.fetch = (asked, init) =>
    asked instanceof Request || !isOfPages(asked) ? ask(asked, init) : reach.fetch(asked, init)
  const hold = (event: SubmitEvent) => {
    const { target: form, submitter } = event
    if (!(form instanceof HTMLFormElement) || !isSent(form, submitter)) return
    if (!reach.isLost && (navigator.onLine || isReached)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    void reach.search()
    show('held')
  }
  // Before the page itself hears of it.
  window.addEventListener('submit', hold, true)
}

/** Settles after so many milliseconds, or once the browser believes that it has a connection. */
function untilOnline(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms)
    window.addEventListener('online', done)
    function done() {
      clearTimeout(timer)
      window.removeEventListener('online', done)
      resolve()
    }
  })
}

function isOfPages(asked: string | URL): boolean {
  const { origin, pathname } = new URL(asked, location.href)
  return origin === location.origin && ofPages.test(pathname)
}

function OutOfReach({ notice }: { notice: Notice }) {
  const words = useWords().unsent.outOfReach
  return (
    <div role="status" className="tv-out-of-reach">
      {notice && <Alert data-color="warning">{words[notice]}</Alert>}
    </div>
  )
}
