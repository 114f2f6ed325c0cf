import { createContext, useContext, useEffect } from 'react'

/** What the frame of the desk knows of the person's session. */
export interface SessionOver {
  /** How often the person has signed in again on this page. */
  signIns: number
  /** Tells that the session is over; the frame asks for the password again. @returns takes it back */
  tell: (onSignedIn?: () => void) => () => void
}

/** Outside the desk nobody is signed in, and nothing is told. */
export const SessionOverContext = createContext<SessionOver>({ signIns: 0, tell: () => () => undefined })

/**
 * Tells the frame that the session is over, by what was found out with: once for each such thing, nothing for null.
 * `onSignedIn` goes on with what waited.
 * @returns how often the person has signed in again on this page
 */
export function useSessionOver(foundOutBy: unknown, onSignedIn?: () => void): number {
  const { signIns, tell } = useContext(SessionOverContext)
  useEffect(() => (foundOutBy ? tell(onSignedIn) : undefined), [foundOutBy, onSignedIn, tell])
  return signIns
}
