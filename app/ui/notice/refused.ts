import { createContext, useContext, useEffect, useRef, type RefObject } from 'react'

/** That a form was refused because what it is about has changed, or somebody else has done it. */
export interface Refused {
  /** Why, for one who cannot see the form any more. */
  sentence: string
  /** What was typed in it, by field. */
  typed: Readonly<Record<string, string>>
}

/** What the frame of the desk knows of forms that were refused so. */
export interface RefusedFrame {
  /** The newest; null until there is one, and once one goes on. */
  refused: Refused | null
  /** Tells of one; the frame reads the page again. */
  tell: (refused: Refused) => void
  /** Tells that the page says why. @returns takes it back */
  show: () => () => void
}

/** Outside the desk nothing is read again. */
export const RefusedContext = createContext<RefusedFrame>({
  refused: null,
  tell: () => undefined,
  show: () => () => undefined,
})

/** Tells the frame that a form was refused, once for each `answer`; nothing for null. */
export function useRefused(answer: object | null, sentence: string, typed: Refused['typed']): void {
  const { tell } = useContext(RefusedContext)
  const toldOf = useRef<object | null>(null)
  useEffect(() => {
    if (!answer || toldOf.current === answer) return
    toldOf.current = answer
    tell({ sentence, typed })
  }, [answer, sentence, typed, tell])
}

/** For what says on the page why something was refused: tells the frame so, which says it where that goes away. */
export function useSaidHere(): void {
  const { show } = useContext(RefusedContext)
  useEffect(() => show(), [show])
}

/** The same, and takes the keyboard when it is said anew. */
export function useSaid(element: RefObject<HTMLElement | null>): void {
  const { refused } = useContext(RefusedContext)
  useSaidHere()
  useEffect(() => {
    if (refused) element.current?.focus()
  }, [refused, element])
}
