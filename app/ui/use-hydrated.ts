import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False on the server and in the first browser render, then true: for controls that do nothing without script. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
