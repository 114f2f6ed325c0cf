import * as Y from 'yjs'

/** A change, in the order in which changes were stored; one's own that are not stored yet come last. */
export interface Turn {
  readonly update: Uint8Array
  readonly isOwn: boolean
}

/** What a change brought and what it took out, by Yjs' numbers. */
export interface ReadTurn {
  readonly isOwn: boolean
  brought(id: Y.ID): boolean
  /** Only what whoever made the change knew of: not what others had added to it meanwhile. */
  tookOut(id: Y.ID): boolean
}

export function readTurn({ update, isOwn }: Turn): ReadTurn {
  const { structs, ds } = Y.decodeUpdate(update)
  const brought = Y.createDeleteSet()
  for (const struct of structs) {
    if (struct instanceof Y.Skip) continue
    const { client, clock } = struct.id
    const stretches = brought.clients.get(client)
    const last = stretches?.at(-1)
    // Yjs looks a number up among stretches that lie apart from each other.
    if (last && last.clock + last.len === clock) stretches?.splice(-1, 1, joined(last, struct.length))
    else if (stretches) stretches.push({ clock, len: struct.length })
    else brought.clients.set(client, [{ clock, len: struct.length }])
  }
  return {
    isOwn,
    brought: (id) => Y.isDeleted(brought, id),
    tookOut: (id) => Y.isDeleted(ds, id),
  }
}

const joined = ({ clock, len }: { clock: number; len: number }, more: number) => ({ clock, len: len + more })
