import { useEffect, type RefObject } from 'react'

/** Closes what was opened when the keyboard goes elsewhere, and by Escape. */
export function useClosing(opened: RefObject<HTMLDetailsElement>): void {
  useEffect(() => {
    const details = opened.current
    if (!details) return
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !details.contains(relatedTarget)) details.open = false
    }
    const escape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      details.open = false
      details.querySelector('summary')?.focus()
    }
    details.addEventListener('focusout', leave)
    details.addEventListener('keydown', escape)
    return () => {
      details.removeEventListener('focusout', leave)
      details.removeEventListener('keydown', escape)
    }
  }, [opened])
}
