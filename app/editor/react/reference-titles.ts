import type { ReferenceAttributes } from '../extensions/reference'
import type { References } from '../references'
import { fetchJson } from './fetch-json'
import { whileSeen } from './while-seen'

type Target = Pick<ReferenceAttributes, 'kind' | 'targetId'>

/** References that are drawn at the same time are asked for together, in milliseconds. */
const togetherMs = 30
/** As many as an address has room for before a server in between refuses it. */
const mostAtOnce = 100

/**
 * Looks up what the reader may see of what a text refers to, for as long as the text is open. What stands in the text is
 * asked for again when the reader comes back to the page, and now and then meanwhile: titles and states change.
 */
export function referenceTitles() {
  let known: References = {}
  let wanted = new Map<string, Target>()
  let endAsking: (() => void) | null = null
  const shown = new Map<() => void, Target>()

  function want(target: Target): void {
    if (wanted.size === 0) setTimeout(() => void fetchWanted(), togetherMs)
    wanted.set(target.targetId, target)
  }

  async function fetchWanted(): Promise<void> {
    const all = [...wanted.values()].map(({ kind, targetId }) => `of=${kind}:${targetId}`)
    wanted = new Map()
    for (let at = 0; at < all.length; at += mostAtOnce) {
      const asked = all.slice(at, at + mostAtOnce)
      const { references } = Object(await fetchJson(`/references?${asked.join('&')}`)) as {
        references?: References
      }
      known = { ...known, ...references }
    }
    for (const tell of shown.keys()) tell()
  }

  return {
    known: () => known,
    /** Asks for a thing, and tells whenever more is known. Returns what ends that. */
    follow(target: Target, tell: () => void): () => void {
      shown.set(tell, target)
      if (!Object.hasOwn(known, target.targetId)) want(target)
      endAsking ??= whileSeen(() => shown.forEach(want))
      return () => {
        shown.delete(tell)
        if (shown.size > 0) return
        endAsking?.()
        endAsking = null
      }
    },
  }
}

export type ReferenceTitles = ReturnType<typeof referenceTitles>
