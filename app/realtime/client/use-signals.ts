import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/**
 * Reads the page again when something that it shows has changed: topics are `user:<own id>`, `workspace:<id>`,
 * `meeting:<id>` and `document:<id>`, by ids and not by slugs. The connection is loaded after the page.
 */
export function useSignals(topics: readonly string[]): void {
  const { revalidate } = useRevalidator()
  const newest = useRef(revalidate)
  useEffect(() => {
    newest.current = revalidate
  }, [revalidate])
  const together = topics.join(' ')
  useEffect(() => {
    if (!together) return
    let stop: (() => void) | null = null
    let left = false
    import('./watching').then(
      ({ watchTopics }) => {
        if (!left) stop = watchTopics('', together.split(' '), () => void newest.current())
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
