import { useFetcher } from '@remix-run/react'
import { useCallback, useMemo } from 'react'
import type { LaterThreads, ShownThread } from '~/editor/react/surface/shown-thread'
import type { loader } from './comments'

type Sent = { threads: readonly ShownThread[] | null; threadCount: number; commentsHref: string }

const none: readonly ShownThread[] = []

/**
 * The threads of a text: those that the page was sent with, or, where they were too many for that, those of the page that
 * lists them, once they have been asked for. From then on they are fetched again whenever the page is.
 */
export function useThreads({ threads, threadCount, commentsHref }: Sent): {
  threads: readonly ShownThread[]
  later: LaterThreads | undefined
} {
  const { data, load: fetchPage } = useFetcher<typeof loader>({ key: `threads of ${commentsHref}` })
  const load = useCallback(() => fetchPage(commentsHref), [fetchPage, commentsHref])
  const isLater = threads === null
  const coming = data === undefined
  const later = useMemo(
    () => (isLater ? { count: threadCount, coming, load } : undefined),
    [isLater, threadCount, coming, load],
  )
  return { threads: threads ?? data?.threads ?? none, later }
}
