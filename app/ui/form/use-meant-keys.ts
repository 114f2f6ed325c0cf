import { useEffect, useRef, type KeyboardEvent } from 'react'

/** How long no key has been pressed before one is meant for a question that came up in the middle of typing, in milliseconds. */
const pauseMs = 500

/**
 * Lets keys press the buttons of a question only after a pause: a space or an Enter that was meant for what was being written
 * answers nothing. Letters are handed to `typeOn`, when there is one.
 */
export function useMeantKeys(typeOn: ((text: string) => void) | undefined) {
  const lastKeyAt = useRef(0)
  const pressed = useRef<string | null>(null)
  useEffect(() => {
    lastKeyAt.current = performance.now()
  }, [])
  return {
    onKeyDownCapture(event: KeyboardEvent) {
      const { key, timeStamp, ctrlKey, metaKey } = event
      const isMeant = timeStamp - lastKeyAt.current > pauseMs
      lastKeyAt.current = timeStamp
      pressed.current = null
      const text = key === 'Enter' ? '\n' : key
      if (text.length !== 1 || ctrlKey || metaKey) return
      const presses = text === '\n' || text === ' '
      if (presses && isMeant) return void (pressed.current = key)
      if (!presses && !typeOn) return
      event.preventDefault()
      event.stopPropagation()
      typeOn?.(text)
    },
    /** A button is pressed by a space when it comes up again. */
    onKeyUpCapture(event: KeyboardEvent) {
      if (event.key === ' ' && pressed.current !== ' ') event.preventDefault()
    },
  }
}
