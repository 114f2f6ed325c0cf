import { createMemoryRouter, json, type RouteObject } from 'react-router-dom'
import { vi } from 'vitest'

interface Read {
  signal: AbortSignal
  end: () => void
  fail: () => void
}

/**
 * A page of the real router, and another beside it, whose every reading lasts until it is told to end. Its form is answered
 * at once unless it is held, with 409 when it holds `refused`.
 */
export function readPage() {
  // The router takes whatever has no document for a server.
  vi.stubGlobal('window', Object.assign(new EventTarget(), { document: { createElement: () => ({}) } }))
  const reads: Read[] = []
  const loader: RouteObject['loader'] = ({ request }) =>
    new Promise((resolve, reject) => {
      reads.push({
        signal: request.signal,
        end: () => resolve({}),
        fail: () => reject(new Error('Not found')),
      })
    })
  let held = Promise.resolve()
  const action: RouteObject['action'] = async ({ request }) => {
    await held
    return (await request.formData()).has('refused') ? json('refused', { status: 409 }) : 'saved'
  }
  const routes: RouteObject[] = [
    { id: 'page', path: '/', loader, action },
    { id: 'other', path: '/other', loader },
  ]
  const future = { v7_skipActionErrorRevalidation: true }
  const router = createMemoryRouter(routes, { hydrationData: { loaderData: { page: {} } }, future })
  return {
    router,
    reads,
    /** How many readings were broken off. */
    broken: () => reads.filter(({ signal }) => signal.aborted).length,
    /** Has forms wait for their answer, until what comes back is called. */
    hold(): () => void {
      let answer: () => void = () => undefined
      held = new Promise((resolve) => {
        answer = resolve
      })
      return () => answer()
    },
    /** Sends the form of the page, or with `form` one of its own. */
    async send(how?: 'refused', form?: 'form') {
      const formData = new FormData()
      if (how) formData.set(how, '')
      if (form) router.getFetcher(form)
      if (form) router.fetch(form, 'page', '/', { formMethod: 'post', formData })
      else void router.navigate('/', { formMethod: 'post', formData })
      await soon()
    },
    close: () => {
      router.dispose()
      vi.unstubAllGlobals()
    },
  }
}

/** Lets what has been begun go as far as it can. */
export async function soon(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
}

/** Ends a reading. */
export async function end(read: Read | undefined): Promise<void> {
  read?.end()
  await soon()
}
