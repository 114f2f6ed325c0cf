import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { fetchJson } from '~/editor/react/fetch-json'
import type { LaterThreads, ShownThread } from '~/editor/react/surface/shown-thread'

type Sent = { base: string; threads: readonly ShownThread[] | null; threadCount: number }

const none: readonly ShownThread[] = []

/**
 * The threads of a text: those that the page was sent with, or, where they were too many for that, those that are fetched
 * once they have been asked for. From then on they are fetched again whenever the page is read: beside the router, which
 * would break off what is on its way with every form that is sent.
 * @param page as it was read; another object each time
 */
export function useThreads(page: Sent): {
  threads: readonly ShownThread[]
  later: LaterThreads | undefined
} {
  const { base, threads, threadCount } = page
  const [asked, setAsked] = useState(0)
  const [hasFailed, setFailed] = useState(false)
  const load = useCallback(() => {
    setFailed(false)
    setAsked((times) => times + 1)
  }, [])
  const [fetched, setFetched] = useState<{ base: string; threads: readonly ShownThread[] } | null>(null)
  const newest = useRef({ asked: 0, shown: 0 })
  useEffect(() => {
    if (asked === 0 || page.threads !== null) return
    const turn = ++newest.current.asked
    void fetchJson(`${page.base}/threads`).then((answer) => {
      // What comes late says less than what is shown; where nothing comes, that stays.
      if (turn < newest.current.shown) return
      setFailed(!Array.isArray(answer))
      if (!Array.isArray(answer)) return
      newest.current.shown = turn
      setFetched({ base: page.base, threads: answer as ShownThread[] })
    })
  }, [asked, page])
  const isLater = threads === null
  const here = fetched?.base === base ? fetched.threads : null
  const state = here ? 'here' : hasFailed ? 'failed' : 'coming'
  const later = useMemo(
    () => (isLater ? ({ count: threadCount, state, load } as const) : undefined),
    [isLater, threadCount, state, load],
  )
  return { threads: threads ?? here ?? none, later }
}
