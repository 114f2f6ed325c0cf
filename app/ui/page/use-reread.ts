import { useCallback, useEffect, useRef } from 'react'
import { followPages, isBeingRead, pageAskedAt } from './page-age'

type Router = typeof window.__remixRouter

/** What is waited for: the page as it is after `since`, by `performance.now()`. */
interface Wait {
  since: number
  left: AbortController
}

/**
 * Reads the page again as `reread` does: what it shows is then read after `since`, by `performance.now()`, or after now.
 * Asked for several times meanwhile, it is read once; a page that is left asks no more.
 */
export function useReread(): (since?: number) => void {
  const waiting = useRef<Wait | null>(null)
  useEffect(() => () => waiting.current?.left.abort(), [])
  return useCallback((since = performance.now()) => {
    if (waiting.current) {
      waiting.current.since = Math.max(waiting.current.since, since)
      return
    }
    const wait = { since, left: new AbortController() }
    waiting.current = wait
    void reread(window.__remixRouter, wait).finally(() => {
      waiting.current = null
    })
  }, [])
}

/**
 * Has the router read the page again, as soon as nothing else is being read: breaking off what is on its way fails in the
 * browser. What has been read meanwhile anyway, as after one's own form, is not read a second time; what is broken off by a
 * form that is then refused is. The router itself is asked, for React hears of it a moment later. Resolves once the page is
 * read or cannot be, or on abort.
 */
export async function reread(router: Router, wait: Wait): Promise<void> {
  const { signal } = wait.left
  followPages(router)
  for (let isFirst = true; ; isFirst = false) {
    while (!isAtRest(router) && !signal.aborted) await change(router, signal)
    if (signal.aborted || pageAskedAt() > wait.since || (!isFirst && router.state.errors)) return
    router.revalidate()
  }
}

/** A form of one's own that is under way has the page read once it is answered. */
function isAtRest({ state }: Router): boolean {
  const isSent = [...state.fetchers.values()].some((one) => one.state === 'submitting')
  return state.navigation.state === 'idle' && !isSent && !isBeingRead(state)
}

/** The next time that the router tells of something; whoever waits goes on after it has ended what it tells of. */
function change(router: Router, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const leave = router.subscribe(done)
    signal.addEventListener('abort', done, { once: true })
    function done() {
      leave()
      signal.removeEventListener('abort', done)
      resolve()
    }
  })
}
