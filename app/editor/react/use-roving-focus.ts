import { useCallback, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react'

type Roving = {
  /** To be put on the toolbar's `onKeyDown`. */
  onKeyDown: (event: KeyboardEvent) => void
  /** Moves the focus to the button that had it last. */
  focus: () => boolean
}

/** One stop for Tab in a toolbar; the arrow keys, Home and End move between its buttons (WAI-ARIA toolbar). */
export function useRovingFocus(toolbar: RefObject<HTMLElement>): Roving {
  const last = useRef<HTMLElement | null>(null)

  const hold = useCallback(
    (button: HTMLElement | undefined) => {
      last.current = button ?? null
      for (const each of buttonsIn(toolbar.current)) each.tabIndex = each === button ? 0 : -1
    },
    [toolbar],
  )
  const current = useCallback(() => {
    const buttons = buttonsIn(toolbar.current)
    return buttons.find((button) => button === last.current) ?? buttons[0]
  }, [toolbar])

  // Buttons come and go with the mode and with the caret in a table.
  useLayoutEffect(() => hold(current()))

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const buttons = buttonsIn(toolbar.current)
      const at = buttons.findIndex((button) => button === document.activeElement)
      const next = at === -1 ? undefined : buttons.at(stepFrom(at, event.key, buttons.length))
      if (!next || next === document.activeElement) return
      event.preventDefault()
      hold(next)
      next.focus()
    },
    [toolbar, hold],
  )
  const focus = useCallback(() => {
    current()?.focus()
    return true
  }, [current])
  return { onKeyDown, focus }
}

function stepFrom(at: number, key: string, count: number): number {
  if (key === 'ArrowRight') return (at + 1) % count
  if (key === 'ArrowLeft') return (at - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return at
}

function buttonsIn(toolbar: HTMLElement | null): HTMLElement[] {
  return [...(toolbar?.querySelectorAll<HTMLElement>('button') ?? [])]
}
