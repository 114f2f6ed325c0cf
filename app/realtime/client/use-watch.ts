import { useEffect, useRef } from 'react'
import { followPages } from '~/ui/page/page-age'

/**
 * Calls `changed` after something that the topics stand for has changed: `user:<own id>`, `workspace:<id>`,
 * `meeting:<id>` and `document:<id>`, by ids and not by slugs. The connection is loaded after the page, and what
 * changed until then is told once they are watched. `heardAt` is when the page heard of the last, by `performance.now()`.
 */
export function useWatch(topics: readonly string[], changed: (heardAt: number) => void): void {
  const newest = useRef(changed)
  useEffect(() => {
    newest.current = changed
  }, [changed])
  const together = topics.join(' ')
  useEffect(() => {
    if (!together) return
    followPages(window.__remixRouter)
    let stop: (() => void) | null = null
    let left = false
    import('./watching').then(
      ({ watchTopics }) => {
        if (!left) stop = watchTopics('', together.split(' '), (heardAt) => newest.current(heardAt))
      },
      // Without the file, offline or after an upgrade, the page stands as it was read.
      () => undefined,
    )
    return () => {
      left = true
      stop?.()
    }
  }, [together])
}
