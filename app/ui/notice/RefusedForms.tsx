import { useLocation, useRevalidator } from '@remix-run/react'
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type MutableRefObject,
  type ReactNode,
} from 'react'
import { useReread } from '../page/use-reread'
import { RefusalNote } from './RefusalNote'
import { RefusedContext, type Refused } from './refused'
import { TypedSentences } from './TypedSentences'

/**
 * Reads the page again when a form of it was refused because what it is about has changed: otherwise it would go on
 * showing what is no longer so. Where the form is gone then, what it had to say stands above the page, with what was
 * typed in it.
 */
export function RefusedForms({ children }: { children: ReactNode }) {
  const { key } = useLocation()
  const at = useRef(key)
  at.current = key
  const [told, setTold] = useState<{ key: string; refused: Refused } | null>(null)
  const refused = told?.key === key ? told.refused : null
  const notes = useRef(0)
  const isSaid = useRef(false)
  const tell = useCallback((newest: Refused) => {
    // The router may read the page for a form in place before it is read again from here, and take the words away by that.
    isSaid.current = notes.current > 0
    setTold({ key: at.current, refused: newest })
  }, [])
  const show = useCallback(() => {
    notes.current += 1
    return () => void (notes.current -= 1)
  }, [])
  useRereadAfter(refused)
  const isBare = useGoneWithReread(refused, notes, isSaid)
  const frame = useMemo(() => ({ refused, tell, show }), [refused, tell, show])
  return (
    <RefusedContext.Provider value={frame}>
      {refused && isBare && (
        <div className="tv-stack tv-refused">
          <RefusalNote>{refused.sentence}</RefusalNote>
          <TypedSentences values={refused.typed} />
        </div>
      )}
      {children}
    </RefusedContext.Provider>
  )
}

/**
 * Reads the page again for each refusal. A page that may no longer be read, or leads elsewhere now, is left standing: what
 * was typed on it would be gone.
 */
function useRereadAfter(refused: Refused | null) {
  const rereadPage = useReread()
  useEffect(() => {
    if (!refused) return
    const left = new AbortController()
    canBeRead(left.signal).then(
      (can) => can && !left.signal.aborted && rereadPage(),
      // Without a connection the page stands as it is, and says so by itself.
      () => undefined,
    )
    return () => left.abort()
  }, [refused, rereadPage])
}

async function canBeRead(signal: AbortSignal): Promise<boolean> {
  const { ok } = await fetch(window.location.href, { method: 'HEAD', redirect: 'manual', signal })
  return ok
}

/** Whether the page said why, and has stopped saying it by being read again. */
function useGoneWithReread(
  refused: Refused | null,
  notes: MutableRefObject<number>,
  isSaid: MutableRefObject<boolean>,
): boolean {
  const { state } = useRevalidator()
  const newest = useRef(refused)
  newest.current = refused
  const [goneFor, setGoneFor] = useState<Refused | null>(null)
  // Looked at only when reading begins or ends: a dialog that somebody closes takes its words with it.
  useEffect(() => {
    if (state === 'loading') isSaid.current ||= notes.current > 0
    else {
      if (isSaid.current && notes.current === 0) setGoneFor(newest.current)
      isSaid.current = false
    }
  }, [state, notes, isSaid])
  return refused !== null && goneFor === refused
}
