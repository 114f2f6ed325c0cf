import { useState, type DragEvent } from 'react'
import type { CardState, MovedCard } from './card-moves'

/** Lets cards be dragged to another column with a pointer; the form on each stays the way for the keyboard, touch and without script. */
export function useCardDrag(onMove: (card: MovedCard, to: CardState) => void) {
  const [dragged, setDragged] = useState<MovedCard | null>(null)
  const [over, setOver] = useState<CardState | null>(null)
  const end = () => {
    setDragged(null)
    setOver(null)
  }
  const cardProps = (card: MovedCard) => ({
    draggable: true,
    'data-dragged': dragged?.id === card.id || undefined,
    onDragStart(event: DragEvent) {
      event.dataTransfer.effectAllowed = 'move'
      event.dataTransfer.setData('text/plain', card.title)
      setDragged(card)
    },
    onDragEnd: end,
  })
  const columnProps = (state: CardState) => ({
    'data-over': (dragged && over === state && dragged.state !== state) || undefined,
    onDragOver(event: DragEvent) {
      if (!dragged) return
      event.preventDefault()
      if (over !== state) setOver(state)
    },
    onDrop(event: DragEvent) {
      if (!dragged) return
      event.preventDefault()
      if (dragged.state !== state) onMove(dragged, state)
      end()
    },
  })
  return { cardProps, columnProps }
}
