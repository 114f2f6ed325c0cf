import { Alert } from '@digdir/designsystemet-react'
import { Link, useLocation } from '@remix-run/react'
import { startTransition, useEffect, useState } from 'react'
import { useWords } from '~/i18n/use-words'

/**
 * Sends what earlier pages left on this device, whatever page is open, and says so when something could not be sent.
 * Nothing is fetched for it in a browser that keeps nothing.
 */
export function KeptWriting({ personId }: { personId: string }) {
  const words = useWords()
  const { pathname } = useLocation()
  const [copies, setCopies] = useState(0)
  useEffect(() => {
    let stop: (() => void) | null = null
    let left = false
    const begin = async () => {
      if (!(await keepsSomething())) return
      const kept = await import('~/realtime/client/device/kept')
      const look = () =>
        void kept
          .readableCopies(personId)
          .then(({ length }) => left || startTransition(() => setCopies(length)))
      kept.asideTold.addEventListener('aside', look)
      stop = () => kept.asideTold.removeEventListener('aside', look)
      look()
      const waiting = await kept.keptDocuments(personId)
      if (left || !waiting.some(({ href }) => href !== pathname)) return
      const { sendKept } = await import('~/realtime/client/send-kept')
      const stopSending = await sendKept(personId, pathname)
      stop = () => {
        kept.asideTold.removeEventListener('aside', look)
        stopSending()
      }
      if (left) stop()
    }
    // Where a browser keeps nothing there is nothing to send, and the page of the text says that nothing is kept.
    begin().catch(() => undefined)
    return () => {
      left = true
      stop?.()
    }
  }, [personId, pathname])
  if (!copies || pathname === '/account/unsent') return null
  return (
    <Alert data-color="warning" data-size="sm" role="status" className="tv-flash">
      {words.unsent.notice} <Link to="/account/unsent">{words.unsent.see}</Link>
    </Alert>
  )
}

async function keepsSomething(): Promise<boolean> {
  const all = await indexedDB.databases()
  return all.some(({ name }) => name === 'tvers')
}
