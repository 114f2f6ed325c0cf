import { ObservableV2 } from 'lib0/observable'
import { Awareness, removeAwarenessStates } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { packed, unpacked, type Answer, type FromServer, type Joined, type TextMode } from '../protocol'
import { connectionTo, type Connection } from './connection'
import type { About } from './device/database'
import { OnDevice } from './device/on-device'
import { HeldUpdates } from './held-updates'
import { takeBack } from './late-writing/take-back'
import { TakingIn } from './late-writing/take-in'
import type { Turn } from './late-writing/turns'
import { Outbox } from './outbox'
import { Presence } from './presence'

/** `refused`: the server does not let this person in, or does not take what was written; `closed`: the session is over, or `destroy()` was called. */
export type DocumentStatus = 'connecting' | 'connected' | 'offline' | 'refused' | 'closed'

export interface DocumentProviderOptions {
  /** Where the server is; empty for where the page came from. */
  url: string
  documentId: string
  doc?: Y.Doc
  awareness?: Awareness
  /** Where changes wait in this browser until the server has them; left out, they are only in the page. */
  onDevice?: About
  /** Outside a browser: `{ cookie }`. */
  extraHeaders?: Record<string, string>
}

interface Events {
  /** The document holds what the server had when it was joined. */
  synced: () => void
  /** What an earlier page left on the device is under way, or set aside. */
  takenBack: () => void
  /** How many changes are not yet known to be durable; 0 when all are. */
  saved: (progress: { pending: number }) => void
  /** What others write is held back or not, or something waits. */
  held: () => void
  access: (access: { mode: TextMode | null; reason: string | null }) => void
  status: (status: DocumentStatus) => void
}

/** An update without a change, in bytes. */
const emptyUpdate = 2

/** Typing is collected this long before it is sent, in milliseconds: less than a frame of the screen. */
const collectMs = 12

/** How long after a change could not be stored it is tried again: twice as long each time, up to the most; in milliseconds. */
const againMs = { first: 1_000, most: 16_000 }

/** Keeps a Yjs document the same as the server's: sends what is typed here, takes in what others type, and never forgets what is not durable. */
export class DocumentProvider extends ObservableV2<Events> {
  readonly documentId: string
  readonly doc: Y.Doc
  readonly awareness: Awareness
  mode: TextMode | null = null
  status: DocumentStatus = 'connecting'
  /** Why it is `refused` or `closed`, as a word of the protocol. */
  refusal: string | null = null
  synced = false
  private readonly connection: Connection
  private readonly outbox = new Outbox()
  private readonly held = new HeldUpdates()
  private readonly presence: Presence
  private readonly takingIn: TakingIn
  private readonly device: OnDevice | null
  private readonly ownsAwareness: boolean
  private joined = false
  /** Whether the next join sends all that the server lacks, and not only what is known to be unsent. */
  private bringsAll = true
  private joinsAsked = 0
  private collecting: ReturnType<typeof setTimeout> | undefined
  private again: ReturnType<typeof setTimeout> | undefined
  private againAfter = againMs.first

  constructor({ url, documentId, doc, awareness, onDevice, extraHeaders }: DocumentProviderOptions) {
    super()
    this.documentId = documentId
    this.doc = doc ?? new Y.Doc()
    this.takingIn = new TakingIn(
      this.doc,
      this,
      () => this.mode === 'edit',
      () => !this.hasUnsaved,
    )
    this.ownsAwareness = !awareness
    this.awareness = awareness ?? new Awareness(this.doc)
    this.connection = connectionTo(url, extraHeaders)
    const { socket } = this.connection
    this.presence = new Presence(documentId, this.awareness, socket, () => this.joined)
    this.device = onDevice ? new OnDevice(documentId, onDevice, this.tellSaved) : null
    this.doc.on('update', this.typed)
    this.connection.on('state', this.followConnection)
    socket.on('update', this.takeUpdates)
    socket.on('access', this.takeAccess)
    this.followConnection()
  }

  /** Whether something typed here is not yet known to be durable. */
  get hasUnsaved(): boolean {
    return this.outbox.size > 0
  }

  /** Whether changes wait on this device, and not in the page alone. */
  get keepsOnDevice(): boolean {
    return this.device?.works ?? false
  }

  /** Whether all that is not durable would be there again if the page were gone. */
  get keptOnDevice(): boolean {
    return this.device?.holdsAll ?? false
  }

  /** Writes at once what waits to be kept on the device. */
  flush(): void {
    void this.device?.flush()
  }

  /** Whether what others write is held back, so that the text stays still; what is written here goes on as ever. */
  get isPaused(): boolean {
    return this.held.holds
  }

  /** Whether something that others wrote waits. */
  get hasWaiting(): boolean {
    return this.held.hasSome
  }

  /** Holds back what others write, or takes in all that waited. */
  pause(paused: boolean): void {
    if (paused === this.held.holds) return
    if (paused) this.held.begin()
    else this.takeIn(this.held.release(), this.mode, true)
    this.emit('held', [])
  }

  /** Tries again: after signing in, or after a refusal. */
  retry(): void {
    if (this.connection.state === 'connected') this.join()
    else this.connection.retry()
  }

  override destroy(): void {
    if (this.status === 'closed' && this.refusal === 'destroyed') return
    this.takingIn.finish()
    clearTimeout(this.collecting)
    clearTimeout(this.again)
    if (this.outbox.hasCollected && this.joined && this.mode === 'edit') this.send()
    this.device?.close()
    removeAwarenessStates(this.awareness, [this.awareness.clientID], 'destroy')
    this.doc.off('update', this.typed)
    this.presence.stop()
    this.connection.off('state', this.followConnection)
    const { socket } = this.connection
    socket.off('update', this.takeUpdates)
    socket.off('access', this.takeAccess)
    if (socket.connected) socket.emit('leave', { documentId: this.documentId })
    if (this.ownsAwareness) this.awareness.destroy()
    this.connection.leave()
    this.joined = false
    this.move('closed', 'destroyed')
    super.destroy()
  }

  private readonly followConnection = (): void => {
    const { state, reason } = this.connection
    if (state === 'connected') return this.join()
    this.joined = false
    clearTimeout(this.again)
    this.outbox.recall()
    this.presence.forgetOthers()
    if (state === 'signed-out') this.move('closed', reason)
    else if (state === 'refused') this.move('refused', reason)
    else this.move(state === 'offline' ? 'offline' : 'connecting', null)
  }

  private join(): void {
    this.joined = false
    this.joinsAsked += 1
    const asked = this.joinsAsked
    clearTimeout(this.again)
    this.outbox.recall()
    this.connection.socket.emit(
      'join',
      { documentId: this.documentId, stateVector: packed(Y.encodeStateVector(this.doc)) },
      (answer) => {
        if (asked === this.joinsAsked && this.connection.state === 'connected') this.enter(answer)
      },
    )
  }

  private enter(answer: Joined): void {
    if (!answer.ok) {
      this.setMode(null, answer.code)
      return this.refuse(answer.code)
    }
    if (this.device?.isOfAnother(answer.you.id)) return this.refuse('forbidden')
    const had = this.bringsAll ? this.unknownTo(unpacked(answer.stateVector)) : null
    if (had) this.outbox.collect(had)
    this.bringsAll = false
    this.joined = true
    const missing = unpacked(answer.missing)
    // An answer that brings nothing is no change.
    if (missing.length > emptyUpdate) this.receive([{ update: missing, isOwn: false }], answer.mode)
    this.presence.state(answer.you)
    this.setMode(answer.mode, null)
    if (this.mustNotSend) this.refuse('forbidden')
    else this.move('connected', null)
    this.synced = true
    this.emit('synced', [])
    this.send()
    this.tellSaved()
    void this.takeBack(answer.you.id, answer.onDevice)
  }

  /** What an earlier page of the same person left on this device, once. It is shown only where it may be sent. */
  private async takeBack(personId: string, mayKeep: boolean): Promise<void> {
    if (!this.device) return
    const left = await this.device.open(personId, this.outbox.changes, mayKeep)
    if (this.refusal === 'destroyed') return
    if (left.length && this.mode !== 'edit') await this.device.setAside(left)
    else {
      void this.device.keepWords(takeBack(this.doc, left, this))
      for (const update of left) this.outbox.collect(update)
    }
    this.tellSaved()
    this.send()
    this.emit('takenBack', [])
  }

  /** What a document that was handed in holds and the server does not; null when there is nothing. */
  private unknownTo(stateVector: Uint8Array): Uint8Array | null {
    const update = Y.encodeStateAsUpdate(this.doc, stateVector)
    return Y.decodeUpdate(update).structs.length ? update : null
  }

  private get mustNotSend(): boolean {
    return this.hasUnsaved && this.mode !== 'edit'
  }

  private readonly typed = (update: Uint8Array, origin: unknown): void => {
    if (origin === this) return
    this.outbox.collect(update)
    this.device?.keep(update, this.joined)
    this.tellSaved()
    if (this.joined && this.mode !== 'edit') this.refuse('forbidden')
    this.collecting ??= setTimeout(() => {
      this.collecting = undefined
      this.send()
    }, collectMs)
  }

  private send(): void {
    if (!this.joined || this.mode !== 'edit' || this.status === 'refused') return
    for (const update of this.outbox.take()) {
      const asked = this.joinsAsked
      const { documentId } = this
      this.connection.socket.emit('update', { documentId, update: packed(update) }, (answer) => {
        if (asked === this.joinsAsked && this.joined) this.answered(update, answer)
      })
    }
  }

  private answered(update: Uint8Array, answer: Answer): void {
    if (answer.ok) {
      this.againAfter = againMs.first
      this.held.ownStored(update)
      const durable = this.outbox.arrived(update)
      this.device?.forget(durable)
      if (!this.hasUnsaved) this.device?.allSent()
      return this.tellSaved()
    }
    this.outbox.recall()
    if (answer.code === 'forbidden' || answer.code === 'too-large') return this.refuse(answer.code)
    // The server has forgotten what it once had, as when it was given back an older copy of its database.
    if (answer.code === 'incomplete') this.bringsAll = true
    clearTimeout(this.again)
    this.again = setTimeout(() => this.join(), this.againAfter)
    this.againAfter = Math.min(2 * this.againAfter, againMs.most)
  }

  private readonly takeUpdates: FromServer['update'] = ({ documentId, updates }) => {
    if (documentId !== this.documentId || !this.joined) return
    const turns = updates.map((bytes): Turn => {
      const update = unpacked(bytes)
      const own = this.outbox.sameAs(update)
      return { update: own ?? update, isOwn: own !== null }
    })
    this.receive(turns, this.mode)
  }

  /** The stored text comes first, however it was left: only what is written after it is held back. */
  private receive(turns: readonly Turn[], mode: TextMode | null): void {
    const had = this.held.hasSome
    if (!this.synced || !this.held.hold(turns)) this.takeIn(turns, mode, false)
    else if (!had && this.held.hasSome) this.emit('held', [])
  }

  private takeIn(turns: readonly Turn[], mode: TextMode | null, wereHeld: boolean): void {
    this.takingIn.take({ turns, pending: mode === 'edit' ? this.outbox.pending : null, wereHeld })
  }

  private readonly takeAccess: FromServer['access'] = ({ documentId, mode, reason }) => {
    if (documentId !== this.documentId) return
    if (mode === null) {
      this.joined = false
      this.outbox.recall()
      this.presence.forgetOthers()
    }
    this.setMode(mode, reason)
    if (mode === null || this.mustNotSend) this.refuse(mode === null ? 'not-found' : 'forbidden')
    else if (this.status === 'refused' || !this.joined) this.join()
    else this.send()
  }

  private setMode(mode: TextMode | null, reason: string | null): void {
    if (mode === this.mode && reason === null) return
    this.mode = mode
    this.emit('access', [{ mode, reason }])
  }

  private readonly tellSaved = (): void => {
    this.emit('saved', [{ pending: this.outbox.size }])
  }

  /** What was written and cannot be sent is kept for the person as words to read, and not as a part of the document. */
  private refuse(refusal: string): void {
    if (this.hasUnsaved) void this.device?.setAside(this.outbox.changes)
    this.move('refused', refusal)
  }

  private move(status: DocumentStatus, refusal: string | null): void {
    this.refusal = refusal
    if (status === this.status) return
    this.status = status
    this.emit('status', [status])
  }
}
