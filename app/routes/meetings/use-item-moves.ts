import { useEffect, useState } from 'react'

export type Direction = 'up' | 'down'

type Sent = { id: string; from: number; direction?: Direction }

/** Names the button that moves an item, so that the keyboard can come back to it. */
export const moveButton = (id: string, direction: Direction) => `move-${direction}-${id}`

/**
 * Follows an item that is moved: where it has come is told once the agenda shows it there, and when a button moved it the
 * keyboard stays with it, on the other button at an edge.
 */
export function useItemMoves(items: ReadonlyArray<{ id: string; number: string }>) {
  const [sent, setSent] = useState<Sent | null>(null)
  const place = items.findIndex(({ id }) => id === sent?.id)
  const hasMoved = sent !== null && place >= 0 && place !== sent.from
  useEffect(() => {
    if (!hasMoved || !sent.direction) return
    const { id, direction } = sent
    const button = (one: Direction) => document.getElementById(moveButton(id, one))
    const there = button(direction) ?? button(direction === 'up' ? 'down' : 'up')
    there?.focus()
  }, [hasMoved, sent])
  return {
    landed: hasMoved ? { number: items[place]?.number ?? '', place: place + 1 } : null,
    follow: (id: string, from: number, direction?: Direction) => setSent({ id, from, direction }),
  }
}
