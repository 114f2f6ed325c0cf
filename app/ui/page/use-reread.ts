import { useCallback, useEffect, useRef } from 'react'

type Router = typeof window.__remixRouter

/** Reads the page again as `reread` does. Asked for several times meanwhile, it is read once; a page that is left asks no more. */
export function useReread(): () => void {
  const waiting = useRef<AbortController | null>(null)
  useEffect(() => () => waiting.current?.abort(), [])
  return useCallback(() => {
    if (waiting.current) return
    const wait = new AbortController()
    waiting.current = wait
    void reread(window.__remixRouter, wait.signal).finally(() => {
      waiting.current = null
    })
  }, [])
}

/**
 * Has the router read the page again, as soon as nothing else is being read: breaking off what is on its way fails in the
 * browser. The router itself is asked, for React hears of it a moment later. Resolves when reading begins, or on abort.
 */
export async function reread(router: Router, signal: AbortSignal): Promise<void> {
  while (!isAtRest(router) && !signal.aborted) await change(router, signal)
  if (!signal.aborted) router.revalidate()
}

function isAtRest({ state }: Router): boolean {
  const { navigation, revalidation, fetchers } = state
  // A fetcher that has sent something reads the page too.
  const isRead = [...fetchers.values()].some((fetcher) => fetcher.state === 'loading')
  return navigation.state === 'idle' && revalidation === 'idle' && !isRead
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
