import { useNavigation, useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { useWatch } from './use-watch'

/**
 * Reads the page again when something that it shows has changed; topics as `useWatch` takes them. A page that is being
 * read is let finish first: breaking it off fails, and what changed meanwhile is read right after.
 */
export function useSignals(topics: readonly string[], options: { fromTheStart?: boolean } = {}): void {
  const { revalidate, state } = useRevalidator()
  const navigation = useNavigation()
  const [due, setDue] = useState(false)
  const idle = state === 'idle' && navigation.state === 'idle'
  useWatch(topics, () => setDue(true), options)
  useEffect(() => {
    if (!due || !idle) return
    setDue(false)
    void revalidate()
  }, [due, idle, revalidate])
}
