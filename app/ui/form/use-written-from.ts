import { useLocation } from '@remix-run/react'
import { useState } from 'react'

/**
 * Which version of a thing a form on its page is written from: the newest, until somebody begins to write in it, and then
 * that one until it is saved. So it can be the form's key, too: another's change shows in a form that nobody has touched,
 * and takes nothing out of one that somebody has.
 * @param isRefused whether the form stands as it was sent, since it was not taken
 */
export function useWrittenFrom(version: number, isRefused: boolean): { from: number; onInput: () => void } {
  const { key } = useLocation()
  const [held, setHeld] = useState<{ version: number; key: string } | null>(null)
  // What is saved leads to the page anew, which is then another place for the router.
  const isHeld = held !== null && (held.key === key || isRefused)
  const from = isHeld ? held.version : version
  return {
    from,
    onInput: () => {
      if (!isHeld) setHeld({ version, key })
    },
  }
}
