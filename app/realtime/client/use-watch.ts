import { useEffect, useRef } from 'react'

/**
 * Calls `changed` after something that the topics stand for has changed: `user:<own id>`, `workspace:<id>`,
 * `meeting:<id>` and `document:<id>`, by ids and not by slugs. The connection is loaded after the page;
 * `fromTheStart` also calls it when the watching begins, for a page that must not miss what changed until then.
 */
export function useWatch(
  topics: readonly string[],
  changed: () => void,
  { fromTheStart = false }: { fromTheStart?: boolean } = {},
): void {
  const newest = useRef(changed)
  useEffect(() => {
    newest.current = changed
  }, [changed])
  const together = topics.join(' ')
  useEffect(() => {
    if (!together) return
    let stop: (() => void) | null = null
    let left = false
    import('./watching').then(
      ({ watchTopics }) => {
        if (!left)
          stop = watchTopics('', together.split(' '), () => newest.current(), undefined, fromTheStart)
      },
      // Without the file, offline or after an upgrade, the page stands as it was read.
      () => undefined,
    )
    return () => {
      left = true
      stop?.()
    }
  }, [together, fromTheStart])
}
