import * as Y from 'yjs'
import type { MentionAttributes } from '~/editor/extensions/mention'
import { mentionsIn } from '~/editor/mentions-in'

/** A client's change, known to be whole: every structure and deletion in it could be read. */
export interface IncomingUpdate {
  readonly bytes: Uint8Array
  /** The first structure of each Yjs client in it: what comes before has to be there already. */
  readonly beginsAt: ReadonlyMap<number, number>
  /** People and organisations that it calls on. */
  readonly mentions: readonly MentionAttributes[]
}

/** Takes a change apart without touching any document; null when it is not a whole Yjs update. */
export function readUpdate(bytes: Uint8Array): IncomingUpdate | null {
  try {
    const beginsAt = new Map<number, number>()
    const { structs } = Y.decodeUpdate(bytes)
    for (const { id } of structs) {
      if (!beginsAt.has(id.client)) beginsAt.set(id.client, id.clock)
    }
    return { bytes, beginsAt, mentions: mentionsIn(structs) }
  } catch {
    // Yjs says with an error of any kind that bytes are not an update.
    return null
  }
}

/** Whether a document has what the change builds on. */
export function buildsOn(update: IncomingUpdate, doc: Y.Doc): boolean {
  return [...update.beginsAt].every(([client, clock]) => clock <= Y.getState(doc.store, client))
}
