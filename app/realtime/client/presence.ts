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

/**
 * How long what was told is taken to be known, in ms. A state that is not told again within thirty seconds is taken for gone, and the
 * awareness says it again after fifteen.
 */
const knownMs = 5_000

/** Tells the others in a document where this client is, and this client where they are. */
export class Presence {
  private told = ''
  private toldAt = 0

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
    this.told = ''
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
    if (this.isKnown()) return
    const update = packed(encodeAwarenessUpdate(this.awareness, [clientID]))
    this.socket.emit('awareness', { documentId: this.documentId, update })
  }

  /** The editor says where its caret is with every change of others, though it stands among the same words. */
  private isKnown(): boolean {
    const state = JSON.stringify(this.awareness.getLocalState())
    const now = Date.now()
    if (state === this.told && now - this.toldAt < knownMs) return true
    this.told = state
    this.toldAt = now
    return false
  }

  private readonly take: FromServer['awareness'] = ({ documentId, update }) => {
    if (documentId === this.documentId) applyAwarenessUpdate(this.awareness, unpacked(update), this)
  }
}
