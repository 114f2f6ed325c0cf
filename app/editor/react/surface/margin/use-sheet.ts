import { useEffect, useRef, useState } from 'react'

/** Whether the margin, where it is a sheet, is open: by its button, or since somebody chose a thread in the text. */
export function useSheet(wanted: boolean) {
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    if (wanted) setOpen(true)
  }, [wanted])
  return {
    isOpen,
    opener,
    panel,
    open() {
      setOpen(true)
      // The panel is shown only after the next drawing, and only then takes the keyboard.
      requestAnimationFrame(() => panel.current?.focus())
    },
    close() {
      setOpen(false)
      opener.current?.focus()
    },
  }
}
