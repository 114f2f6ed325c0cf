import { useRef, useState, type DragEvent } from 'react'

/** Lets a file be dropped on a part of a page that has a place to choose one: what is dropped is chosen there. */
export function useFileDrop() {
  const place = useRef<HTMLDivElement>(null)
  const [isOver, setIsOver] = useState(false)
  return {
    ref: place,
    'data-over': isOver || undefined,
    onDragOver(event: DragEvent) {
      event.preventDefault()
      setIsOver(true)
    },
    onDragLeave: () => setIsOver(false),
    onDrop(event: DragEvent) {
      event.preventDefault()
      setIsOver(false)
      const input = place.current?.querySelector<HTMLInputElement>('input[type="file"]')
      if (input && event.dataTransfer.files.length) input.files = event.dataTransfer.files
    },
  }
}
