import { Button } from '@digdir/designsystemet-react'
import { useNavigation } from '@remix-run/react'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useWords } from '~/i18n/use-words'
import { SessionOverContext } from './session-over'

/** Few ever see it, and it brings the script of forms and dialogs: fetched when somebody has to. */
const SignInAgainDialog = lazy(() =>
  import('./SignInAgainDialog').then((module) => ({ default: module.SignInAgainDialog })),
)

/** A pause in typing as long as this is long enough for the dialog not to take a word that was meant for a text. */
const pauseMs = 800
/** Somebody who types on without a pause is asked after this long all the same. */
const longestMs = 10_000

/**
 * The one place that asks a person to sign in again, whatever found out that the session is over: a text that is being
 * written, a comment, any form. The page stands behind it with everything that was typed.
 */
export function SessionOverFrame({ email, children }: { email: string; children: ReactNode }) {
  const { ui } = useWords()
  const waiting = useRef(new Set<{ onSignedIn?: () => void }>())
  const [over, setOver] = useState(false)
  const [open, setOpen] = useState(false)
  const [signIns, setSignIns] = useState(0)
  const [back, setBack] = useState(false)
  const { state } = useNavigation()
  // Said until something is sent: the page is read again after signing in, and forgets that a form was refused.
  useEffect(() => {
    if (state !== 'idle') setBack(false)
  }, [state])
  const tell = useCallback((onSignedIn?: () => void) => {
    const one = { onSignedIn }
    waiting.current.add(one)
    setOver(true)
    return () => void waiting.current.delete(one)
  }, [])
  const show = useCallback(() => setOpen(true), [])
  usePauseInTyping(over, show)
  const goOn = () => {
    setOver(false)
    setOpen(false)
    setBack(true)
    setSignIns((count) => count + 1)
    for (const { onSignedIn } of [...waiting.current]) onSignedIn?.()
    waiting.current.clear()
  }
  const told = useMemo(() => ({ signIns, tell }), [signIns, tell])
  return (
    <SessionOverContext.Provider value={told}>
      {children}
      {over && !open && (
        <div className="tv-session-over" role="status">
          <p>{ui.signInAgain.over}</p>
          <Button type="button" data-size="sm" onClick={show}>
            {ui.signInAgain.heading}
          </Button>
        </div>
      )}
      {back && (
        <div className="tv-session-over" data-back role="status">
          <p>{ui.signInAgain.back}</p>
          <Button type="button" data-size="sm" variant="tertiary" onClick={() => setBack(false)}>
            {ui.signInAgain.close}
          </Button>
        </div>
      )}
      {over && (
        <Suspense fallback={null}>
          <SignInAgainDialog open={open} email={email} onSignedIn={goOn} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </SessionOverContext.Provider>
  )
}

/** Calls `then` once typing has paused, after `begun` has become true. */
function usePauseInTyping(begun: boolean, then: () => void) {
  useEffect(() => {
    if (!begun) return
    const began = performance.now()
    let last = began
    const typed = () => {
      last = performance.now()
    }
    window.addEventListener('keydown', typed, true)
    const timer = setInterval(() => {
      const now = performance.now()
      if (now - last < pauseMs && now - began < longestMs) return
      clearInterval(timer)
      then()
    }, 100)
    return () => {
      window.removeEventListener('keydown', typed, true)
      clearInterval(timer)
    }
  }, [begun, then])
}
