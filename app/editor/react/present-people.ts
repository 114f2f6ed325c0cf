import { useEffect, useState } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import { personOf, type Person } from '../extensions/presence'

export type PresentPerson = Person & { clientId: number; isMe: boolean }

/** Those who have the document open now, oneself first; a tab counts as one. */
export function usePresentPeople(awareness: Awareness): PresentPerson[] {
  const [people, setPeople] = useState<PresentPerson[]>([])
  useEffect(() => {
    const read = () =>
      setPeople((before) => {
        const now = presentPeople(awareness)
        return JSON.stringify(before) === JSON.stringify(now) ? before : now
      })
    read()
    awareness.on('change', read)
    return () => awareness.off('change', read)
  }, [awareness])
  return people
}

function presentPeople(awareness: Awareness): PresentPerson[] {
  return [...awareness.getStates()]
    .map(([clientId, state]) => ({
      ...personOf(state.user),
      clientId,
      isMe: clientId === awareness.clientID,
    }))
    .filter(({ name }) => name !== '')
    .sort((a, b) => Number(b.isMe) - Number(a.isMe) || a.clientId - b.clientId)
}
