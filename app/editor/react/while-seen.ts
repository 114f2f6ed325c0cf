/** How often something is asked for anew while the page is seen, in milliseconds. */
const everyMs = 4 * 60_000
/** Somebody who moves between windows does not ask for more than this, in milliseconds. */
const atMostEveryMs = 10_000

/**
 * Asks anew when somebody comes back to the page, and now and then while it is seen; never while it lies behind others.
 * @returns what ends it
 */
export function whileSeen(ask: () => void, now: () => number = () => performance.now()): () => void {
  let askedAt = now()
  const perhaps = () => {
    if (document.visibilityState !== 'visible' || now() - askedAt < atMostEveryMs) return
    askedAt = now()
    ask()
  }
  const timer = setInterval(perhaps, everyMs)
  document.addEventListener('visibilitychange', perhaps)
  window.addEventListener('focus', perhaps)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', perhaps)
    window.removeEventListener('focus', perhaps)
  }
}
