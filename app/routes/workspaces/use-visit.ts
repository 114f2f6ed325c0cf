import { useCallback, useEffect, useRef } from 'react'
import { useWatch } from '~/realtime/client/use-watch'

/** However much happens while one looks, it is said at most this often, in milliseconds. */
const pauseMs = 10_000

/**
 * Says that the workspace has been looked into: when its pages are opened, and when something changes while they are
 * in view. A plain request and no form of the page, so that nothing is read again because of it.
 */
export function useVisit(workspace: { id: string; slug: string }): void {
  const { id, slug } = workspace
  const waiting = useRef<ReturnType<typeof setTimeout>>()
  const say = useCallback(() => {
    if (document.visibilityState !== 'visible') return
    // A visit that does not arrive leaves the dot where it was.
    fetch(`/workspaces/${slug}/visit`, { method: 'POST', body: new URLSearchParams() }).catch(() => undefined)
  }, [slug])
  useEffect(() => {
    say()
    return () => clearTimeout(waiting.current)
  }, [say])
  useWatch([`workspace:${id}`], () => {
    clearTimeout(waiting.current)
    waiting.current = setTimeout(say, pauseMs)
  })
}
