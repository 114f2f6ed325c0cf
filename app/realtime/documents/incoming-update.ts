import * as Y from 'yjs'
import type { MentionAttributes } from '~/editor/extensions/mention'
import { mentionsIn } from '~/editor/mentions-in'

/** A client's change, known to be whole: every structure and deletion in it could be read. */
export interface IncomingUpdate {
  readonly bytes: Uint8Array
  /** How much of the work of each Yjs client has to be there already: up to this clock. */
  readonly needs: ReadonlyMap<number, number>
  /** People and organisations that it calls on. */
  readonly mentions: readonly MentionAttributes[]
}

type Structs = ReturnType<typeof Y.decodeUpdate>['structs']

/** Takes a change apart without touching any document; null when it is not a whole Yjs update. */
export function readUpdate(bytes: Uint8Array): IncomingUpdate | null {
  try {
    const { structs } = Y.decodeUpdate(bytes)
    return { bytes, needs: needsOf(structs), mentions: mentionsIn(structs) }
  } catch {
    // Yjs says with an error of any kind that bytes are not an update.
    return null
  }
}

/** Whether a document has what the change builds on. */
export function buildsOn(update: IncomingUpdate, doc: Y.Doc): boolean {
  return [...update.needs].every(([client, clock]) => clock <= Y.getState(doc.store, client))
}

/** What comes before the first structure of each client, and the structures of others that these stand beside or in (`Item.getMissing` in Yjs). */
function needsOf(structs: Structs): Map<number, number> {
  const needs = new Map<number, number>()
  const ends = new Map<number, number>()
  const beside: Y.ID[] = []
  for (const struct of structs) {
    const { client, clock } = struct.id
    if (!needs.has(client)) needs.set(client, clock)
    ends.set(client, clock + struct.length)
    if (!(struct instanceof Y.Item)) continue
    for (const other of [struct.origin, struct.rightOrigin, struct.parent])
      if (other instanceof Y.ID && other.client !== client) beside.push(other)
  }
  for (const { client, clock } of beside) {
    // What is in the update itself comes with it.
    if (clock >= (ends.get(client) ?? 0)) needs.set(client, Math.max(needs.get(client) ?? 0, clock + 1))
  }
  return needs
}
