import type { Socket } from 'socket.io-client'
import {
  applyAwarenessUpdate,
  encodeAwarenessUpdate,
  removeAwarenessStates,
  type Awareness,
} from 'y-protocols/awareness'
import { packed, unpacked, type FromClient, type FromServer, type PresentPerson } from '../protocol'

interface Moved {
  added: number[]
  updated: number[]
  removed: number[]
}

/** Tells the others in a document where this client is, and this client where they are. */
export class Presence {
  constructor(
    private readonly documentId: string,
    private readonly awareness: Awareness,
    private readonly socket: Socket<FromServer, FromClient>,
    private readonly joined: () => boolean,
  ) {
    awareness.on('update', this.moved)
    socket.on('awareness', this.take)
  }

  stop(): void {
    this.awareness.off('update', this.moved)
    this.socket.off('awareness', this.take)
  }

  /** States who this client is. With a new clock, too: the others may have been told that it is gone. */
  state(you: PresentPerson): void {
    const { user } = this.awareness.getLocalState() ?? {}
    this.awareness.setLocalStateField('user', { ...Object(user), ...you })
  }

  forgetOthers(): void {
    const others = [...this.awareness.getStates().keys()].filter((id) => id !== this.awareness.clientID)
    removeAwarenessStates(this.awareness, others, this)
    // Their clocks too: they may come back as they were.
    for (const id of others) this.awareness.meta.delete(id)
  }

  private readonly moved = ({ added, updated, removed }: Moved, origin: unknown): void => {
    const { clientID } = this.awareness
    if (origin === this || !this.joined() || ![...added, ...updated, ...removed].includes(clientID)) return
    const update = packed(encodeAwarenessUpdate(this.awareness, [clientID]))
    this.socket.emit('awareness', { documentId: this.documentId, update })
  }

  private readonly take: FromServer['awareness'] = ({ documentId, update }) => {
    if (documentId === this.documentId) applyAwarenessUpdate(this.awareness, unpacked(update), this)
  }
}
