import { useFetcher } from '@remix-run/react'
import { useCallback, useMemo } from 'react'
import type { LaterThreads, ShownThread } from '~/editor/react/surface/shown-thread'
import type { SentThreads } from './threads'

type Sent = { base: string; threads: readonly ShownThread[] | null; threadCount: number }

const none: readonly ShownThread[] = []

/**
 * The threads of a text: those that the page was sent with, or, where they were too many for that, those that are fetched
 * once they have been asked for. From then on they are fetched again whenever the page is.
 */
export function useThreads({ base, threads, threadCount }: Sent): {
  threads: readonly ShownThread[]
  later: LaterThreads | undefined
} {
  const { data, load: fetchFrom } = useFetcher<SentThreads>({ key: `threads of ${base}` })
  const load = useCallback(() => fetchFrom(`${base}/threads`), [fetchFrom, base])
  const fetched = useMemo(() => data && (JSON.parse(data.json) as ShownThread[]), [data])
  const isLater = threads === null
  const coming = fetched === undefined
  const later = useMemo(
    () => (isLater ? { count: threadCount, coming, load } : undefined),
    [isLater, threadCount, coming, load],
  )
  return { threads: threads ?? fetched ?? none, later }
}
