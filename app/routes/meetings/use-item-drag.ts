import { useSubmit } from '@remix-run/react'
import { useState, type DragEvent } from 'react'

/** What makes an item of a list draggable, and a place to drop on. */
export interface DragProps {
  draggable: boolean
  'data-dragged'?: boolean
  'data-over'?: 'above' | 'below'
  onDragStart(event: DragEvent): void
  onDragOver(event: DragEvent): void
  onDrop(event: DragEvent): void
  onDragEnd(): void
}

/**
 * Lets the items of an agenda be dragged with a pointer. It sends what the buttons beside them send; they stay the way for
 * the keyboard, for touch and without script.
 * @param base the address of the meeting
 * @param onMove is told of an item that has been dropped elsewhere
 */
export function useItemDrag(
  items: ReadonlyArray<{ id: string }>,
  base: string,
  onMove: (id: string, from: number) => void,
): (place: number) => DragProps {
  const submit = useSubmit()
  const [from, setFrom] = useState<number | null>(null)
  const [over, setOver] = useState<number | null>(null)
  const end = () => {
    setFrom(null)
    setOver(null)
  }
  const drop = (place: number) => {
    const item = from === null ? undefined : items[from]
    if (item && from !== null && place !== from) {
      submit(
        { place: String(place + 1) },
        { method: 'post', action: `${base}/agenda/${item.id}/position`, preventScrollReset: true },
      )
      onMove(item.id, from)
    }
    end()
  }
  return (place) => ({
    draggable: true,
    'data-dragged': place === from || undefined,
    'data-over':
      from === null || place !== over || place === from ? undefined : place < from ? 'above' : 'below',
    onDragStart(event) {
      event.dataTransfer.effectAllowed = 'move'
      event.dataTransfer.setData('text/plain', String(place))
      setFrom(place)
    },
    onDragOver(event) {
      if (from === null) return
      event.preventDefault()
      if (over !== place) setOver(place)
    },
    onDrop(event) {
      event.preventDefault()
      drop(place)
    },
    onDragEnd: end,
  })
}
