import { useEffect, useState } from 'react'
import type { ConnectionState } from './connection-state'

/** Where the tab's connection stands; `idle` as long as nothing on the page needs one. */
export function useConnectionState(): ConnectionState {
  const [state, setState] = useState<ConnectionState>('idle')
  useEffect(() => {
    let stop: (() => void) | null = null
    let left = false
    import('./follow-connection').then(
      ({ followConnection }) => {
        if (!left) stop = followConnection('', setState)
      },
      () => setState('offline'),
    )
    return () => {
      left = true
      stop?.()
    }
  }, [])
  return state
}
