import type { ReferenceAttributes } from '../extensions/reference'
import type { References } from '../references'
import { fetchJson } from './fetch-json'

type Target = Pick<ReferenceAttributes, 'kind' | 'targetId'>

/** References that are drawn at the same time are asked for together, in milliseconds. */
const togetherMs = 30

/** Looks up what the reader may see of what a text refers to, for as long as the text is open. */
export function referenceTitles() {
  let known: References = {}
  let wanted = new Map<string, Target>()
  const waiting = new Set<() => void>()

  async function fetchWanted(): Promise<void> {
    const asked = [...wanted.values()].map(({ kind, targetId }) => `of=${kind}:${targetId}`)
    wanted = new Map()
    const { references } = Object(await fetchJson(`/references?${asked.join('&')}`)) as {
      references?: References
    }
    known = { ...known, ...references }
    for (const tell of waiting) tell()
  }

  return {
    known: () => known,
    /** Asks for a thing, and tells whenever more is known. Returns what ends that. */
    follow(target: Target, tell: () => void): () => void {
      waiting.add(tell)
      if (!Object.hasOwn(known, target.targetId)) {
        if (wanted.size === 0) setTimeout(() => void fetchWanted(), togetherMs)
        wanted.set(target.targetId, target)
      }
      return () => waiting.delete(tell)
    },
  }
}

export type ReferenceTitles = ReturnType<typeof referenceTitles>
