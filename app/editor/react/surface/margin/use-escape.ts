import { useEffect, type RefObject } from 'react'

/** Escape leaves the panel; with null it does nothing, so that what is being written is not lost to a key. */
export function useEscape(panel: RefObject<HTMLElement>, leave: (() => void) | null): void {
  useEffect(() => {
    const element = panel.current
    if (!element || !leave) return
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') leave()
    }
    element.addEventListener('keydown', press)
    return () => element.removeEventListener('keydown', press)
  })
}
