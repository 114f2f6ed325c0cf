import { useEffect, type RefObject } from 'react'

/**
 * Moves the keyboard to the search field on Ctrl-K (Cmd-K), and on `/` outside fields and editors.
 * `slash: false` turns the single-key shortcut off for those it disturbs (WCAG 2.1.4).
 */
export function useSearchShortcut(
  input: RefObject<HTMLInputElement>,
  options: { slash: boolean; beforeFocus?: () => void },
) {
  const { slash, beforeFocus } = options
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!asksForSearch(event, slash)) return
      event.preventDefault()
      beforeFocus?.()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [input, slash, beforeFocus])
}

function asksForSearch(event: KeyboardEvent, slash: boolean): boolean {
  if (event.defaultPrevented || event.isComposing) return false
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
    return !isEditor(event.target)
  }
  return slash && event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)
}

/** Inside the editor Ctrl-K makes a link. */
function isEditor(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.isContentEditable
}

function isTyping(target: EventTarget | null): boolean {
  return isEditor(target) || (target instanceof Element && target.matches('input, textarea, select'))
}
