import { useEffect, useState } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import type { PresentPerson } from '~/ui/people/Avatars'

/** Those who have the text open, each once however many windows they have. */
export function usePresent(awareness: Awareness): PresentPerson[] {
  const [people, setPeople] = useState<PresentPerson[]>([])
  useEffect(() => {
    const look = () =>
      setPeople((before) => {
        const now = presentIn(awareness)
        return JSON.stringify(before) === JSON.stringify(now) ? before : now
      })
    look()
    awareness.on('change', look)
    return () => awareness.off('change', look)
  }, [awareness])
  return people
}

/** The server has stamped whose a state is; one that it has not stamped yet is left out. */
function presentIn(awareness: Awareness): PresentPerson[] {
  const people = new Map<string, PresentPerson>()
  for (const [, state] of awareness.getStates()) {
    const { id, name, organisation } = Object(state.user) as Record<string, unknown>
    if (typeof id !== 'string' || typeof name !== 'string') continue
    people.set(id, { id, name, ...(typeof organisation === 'string' ? { organisation } : {}) })
  }
  return [...people.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
