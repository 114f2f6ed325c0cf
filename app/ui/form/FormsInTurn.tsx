import { startTransition, useEffect, useRef, useState } from 'react'
import { isSent, numberSending, sendingField } from './sending'

interface Sent {
  form: HTMLFormElement
  submitter: HTMLElement | null
  /** What stood in the form, but for which sending it is. */
  contents: string
}

/**
 * A form that is on its way is not sent a second time: the browser would break the first off, and the server do both. The
 * same once more, as by a double click, is left out; what was written since, or another button, has its turn after.
 */
export function FormsInTurn() {
  const last = useRef<Sent | null>(null)
  const next = useRef<Sent | null>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const due = next.current
    next.current = null
    // What the first has led away from, or taken the button of, has no second.
    if (due?.form.isConnected && due.submitter?.isConnected !== false) due.form.requestSubmit(due.submitter)
  }, [turn])
  useEffect(() => {
    const look = (event: SubmitEvent) => {
      const { target: form, submitter } = event
      if (!(form instanceof HTMLFormElement) || !isSent(form, submitter)) return
      const sent = { form, submitter, contents: contentsOf(form, submitter) }
      const way = last.current?.form === form ? onTheWay(form, submitter) : null
      const isSame = last.current?.submitter === submitter && last.current.contents === sent.contents
      // A fetcher has as many turns as it likes, but for the same thing twice.
      if (!way || (way === 'fetcher' && !isSame)) {
        last.current = sent
        numberSending(form)
        return
      }
      event.preventDefault()
      event.stopImmediatePropagation()
      if (isSame) return
      if (!next.current) onceIdle(() => setTurn((before) => before + 1))
      next.current = sent
    }
    window.addEventListener('submit', look, true)
    return () => window.removeEventListener('submit', look, true)
  }, [])
  return null
}

/** Together with what the page then shows, such as the version that a text now has. */
function onceIdle(then: () => void): void {
  const stop = window.__remixRouter.subscribe(({ navigation }) => {
    if (navigation.state !== 'idle') return
    stop()
    startTransition(then)
  })
}

/** How the form is being sent now; asked of the router itself, for React hears of it a moment later. */
function onTheWay(form: HTMLFormElement, submitter: HTMLElement | null): 'page' | 'fetcher' | null {
  const { navigation, fetchers } = window.__remixRouter.state
  if (navigation.state !== 'idle' && navigation.formMethod === 'POST') return 'page'
  const { pathname } = new URL(submitter?.getAttribute('formaction') ?? form.action, form.action)
  const isThere = (action: string | undefined) =>
    action !== undefined && new URL(action, form.action).pathname === pathname
  return [...fetchers.values()].some((one) => one.formMethod === 'POST' && isThere(one.formAction))
    ? 'fetcher'
    : null
}

function contentsOf(form: HTMLFormElement, submitter: HTMLElement | null): string {
  const fields = [...new FormData(form, submitter)].filter(([name]) => name !== sendingField)
  return JSON.stringify(
    fields.map(([name, value]) => [
      name,
      value instanceof File ? [value.name, value.size, value.lastModified] : value,
    ]),
  )
}
