import { useFetcher, useMatches } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useWatch } from '~/realtime/client/use-watch'
import type { loader } from './unread'

/** Many changes in many workspaces ask for the dots once, this long after the first, in milliseconds. */
const gatherMs = 3_000

interface Known {
  id: string
  slug: string
  unread: boolean
}

/** The ids of the workspaces with something new, kept fresh while the page stands; never the one that is being looked at. */
export function useUnread(workspaces: readonly Known[]): ReadonlySet<string> {
  const { load, data } = useFetcher<typeof loader>({ key: 'unread' })
  const waiting = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => () => clearTimeout(waiting.current), [])
  useWatch(
    workspaces.map(({ id }) => `workspace:${id}`),
    () => {
      waiting.current ??= setTimeout(() => {
        waiting.current = undefined
        load('/unread')
      }, gatherMs)
    },
  )
  const here = useMatches().at(-1)?.params.workspace
  const unread = data?.unread ?? workspaces.filter((one) => one.unread).map((one) => one.id)
  return new Set(unread.filter((id) => workspaces.find((one) => one.id === id)?.slug !== here))
}
