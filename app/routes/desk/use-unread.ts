import { useMatches } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { useWatch } from '~/realtime/client/use-watch'

/** Many changes in many workspaces ask for the dots once, this long after the first, in milliseconds. */
const gatherMs = 3_000

interface Known {
  id: string
  slug: string
  unread: boolean
}

/** The ids of the workspaces with something new, kept fresh while the page stands; never the one that is being looked at. */
export function useUnread(workspaces: readonly Known[]): ReadonlySet<string> {
  const [fresh, setFresh] = useState<readonly string[] | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => () => clearTimeout(waiting.current), [])
  useWatch(
    workspaces.map(({ id }) => `workspace:${id}`),
    () => {
      waiting.current ??= setTimeout(() => {
        waiting.current = undefined
        void askUnread().then((ids) => ids && setFresh(ids))
      }, gatherMs)
    },
  )
  const here = useMatches().at(-1)?.params.workspace
  const unread = fresh ?? workspaces.filter((one) => one.unread).map((one) => one.id)
  return new Set(unread.filter((id) => workspaces.find((one) => one.id === id)?.slug !== here))
}

/**
 * Asks beside the router, so that a navigation neither waits for the dots nor breaks them off. Null when it cannot be
 * known now: the dots stay as they are until something changes again.
 */
async function askUnread(): Promise<string[] | null> {
  try {
    const response = await fetch('/unread', { headers: { accept: 'application/json' } })
    return response.ok && !response.redirected ? ((await response.json()) as string[]) : null
  } catch {
    return null
  }
}
