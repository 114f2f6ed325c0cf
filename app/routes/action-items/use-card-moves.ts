import { useSubmit } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { needsReason, type CardState, type MovedCard } from './card-moves'

type Move = { card: MovedCard; to: CardState }

/**
 * Moves cards from column to column: at once, or after `asking` for the reason when the state needs one. What was moved is
 * `landed` when the board shows it in its new place; it takes the keyboard there.
 * @param base the address of the action items
 */
export function useCardMoves(
  columns: ReadonlyArray<{ state: CardState; items: ReadonlyArray<{ id: string }> }>,
  base: string,
) {
  const submit = useSubmit()
  const [asking, setAsking] = useState<Move | null>(null)
  const [sent, setSent] = useState<Move | null>(null)
  const isThere = columns.some(
    ({ state, items }) => state === sent?.to && items.some(({ id }) => id === sent.card.id),
  )
  const landed = isThere ? sent : null
  const landedId = landed?.card.id
  useEffect(() => {
    if (landedId) document.getElementById(`card-${landedId}`)?.focus()
  }, [landedId])
  return {
    asking,
    landed,
    stopAsking: () => setAsking(null),
    /** That a form has been sent which moves a card. */
    follow: (card: MovedCard, to: CardState) => setSent({ card, to }),
    ask: (card: MovedCard, to: CardState) => setAsking({ card, to }),
    move(card: MovedCard, to: CardState) {
      if (needsReason(to)) return setAsking({ card, to })
      setSent({ card, to })
      submit(
        { version: String(card.version), back: 'board', state: to, note: '' },
        { method: 'post', action: `${base}/${card.id}`, preventScrollReset: true },
      )
    },
  }
}
