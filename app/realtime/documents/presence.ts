import type { PresentPerson } from '../protocol'
import { encodeStates, readStatement } from './presence-bytes'

interface Shown {
  readonly connectionId: string
  readonly personId: string
  readonly clock: number
  /** As JSON in UTF-8, written once for all who are told; null once the client is gone, until the others have been told. */
  readonly stated: Buffer | null
}

/** What came of a client's message. Only something new counts as use of the session. */
export type Stated = 'malformed' | 'ignored' | 'same' | 'new'

/** Who is in a document and where: the newest state of each client, under the name that the server gives it. */
export class Presence {
  private readonly shown = new Map<number, Shown>()
  private readonly changed = new Set<number>()

  /** @param tell is told of every change that others are to hear of */
  constructor(private readonly tell: () => void) {}

  /** Takes in what a connection says of itself, and of nobody else. */
  state(connectionId: string, person: PresentPerson, bytes: Uint8Array): Stated {
    const said = readStatement(bytes)
    if (!said) return 'malformed'
    const { clientId, clock } = said
    if (!this.mayShow(clientId, connectionId, person.id)) return 'ignored'
    const stated = said.state && Buffer.from(JSON.stringify({ ...said.state, user: person }))
    const known = this.shown.get(clientId)
    this.show(clientId, { connectionId, personId: person.id, clock, stated })
    return isSame(known?.stated, stated) ? 'same' : 'new'
  }

  /** Forgets a connection that has left. */
  leave(connectionId: string): void {
    for (const [clientId, entry] of this.shown) {
      if (entry.connectionId === connectionId) this.show(clientId, { ...entry, stated: null })
    }
  }

  /** All who are there, for one who joins; null when nobody is. */
  everyone(): Uint8Array | null {
    const present = [...this.shown].filter(([, { stated }]) => stated !== null)
    return present.length ? encodeStates(present) : null
  }

  /** What has changed since the last time, and the connection it all comes from if it is one. */
  takeChanges(): { update: Uint8Array; onlyFrom: string | null } | null {
    if (!this.changed.size) return null
    const entries = [...this.changed].flatMap((clientId) => {
      const entry = this.shown.get(clientId)
      if (entry?.stated === null) this.shown.delete(clientId)
      return entry ? ([[clientId, entry]] as const) : []
    })
    this.changed.clear()
    if (!entries.length) return null
    const from = new Set(entries.map(([, { connectionId }]) => connectionId))
    return { update: encodeStates(entries), onlyFrom: from.size === 1 ? ([...from][0] ?? null) : null }
  }

  private mayShow(clientId: number, connectionId: string, personId: string): boolean {
    for (const [other, entry] of this.shown) {
      if (entry.connectionId === connectionId && other !== clientId) return false
    }
    const known = this.shown.get(clientId)
    // A person who comes back meets the own connection that was lost and not yet given up.
    return !known || known.connectionId === connectionId || known.personId === personId
  }

  private show(clientId: number, entry: Shown): void {
    this.shown.set(clientId, entry)
    this.changed.add(clientId)
    this.tell()
  }
}

function isSame(before: Buffer | null | undefined, now: Buffer | null): boolean {
  return before && now ? before.equals(now) : before === now
}
