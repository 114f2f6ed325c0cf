import type { Socket } from 'socket.io'
import * as Y from 'yjs'
import { Whereabouts } from '~/editor/moved/whereabouts'
import type { ReadableText } from '~/domain/documents/readable-text'
import type { WholeText } from '~/domain/documents/text.server'
import { packed, type FromClient, type FromServer, type PresentPerson, type TextMode } from '../protocol'
import { buildsOn, type IncomingUpdate } from './incoming-update'
import { Presence } from './presence'

/** A connection's place in a document. */
export interface Place {
  readonly socket: Socket<FromClient, FromServer>
  readonly person: PresentPerson
  mode: TextMode
  /** Whether it is told who the others are. */
  seesPeople: boolean
  /** Whether it has said where its person is; a page does so by itself when it comes, and when it comes back. */
  present: boolean
}

export type Taken = 'taken' | 'incomplete' | 'corrupt'

/** How a stored text is read. */
export interface Reading {
  /** The text as it is handed on, where it is known to be whole; null where it has to be built first. */
  whole(documentId: string): Promise<WholeText | null>
  /** A Yjs document that is nobody else's. */
  text(documentId: string): Promise<ReadableText>
}

/**
 * A document that somebody has open: its text, who is there, and who has written since it was quiet.
 * While it is only read, no Yjs document is built of it: the first change needs one.
 */
export class LiveDocument {
  /** Everybody's place, by the id of the connection. */
  readonly places = new Map<string, Place>()
  readonly presence: Presence
  /** People whose work is not yet in the log. */
  readonly writers = new Set<string>()
  /** The number of the first change that could not be read; null when all could. Nothing is taken in on top of it. */
  unreadableFrom: number | null = null
  /** Settles when the text has been read. */
  ready: Promise<void>
  private moves = new Whereabouts()
  private built: Y.Doc | null = null
  private handedOn: WholeText | null = null
  private arrived: Uint8Array[] | null = null

  constructor(
    readonly id: string,
    private readonly reading: Reading,
    presenceChanged: (live: LiveDocument) => void,
  ) {
    this.presence = new Presence(() => presenceChanged(this))
    this.ready = this.read()
  }

  get doc(): Y.Doc {
    if (this.built) return this.built
    this.built = new Y.Doc({ guid: this.id })
    if (this.handedOn) Y.applyUpdate(this.built, this.handedOn.update)
    return this.built
  }

  /** The whole text, made once for all who come while nothing is written. */
  whole(): WholeText {
    this.handedOn ??= {
      // In the form that it is sent in: who gets the same bytes is told by these.
      update: packed(Y.encodeStateAsUpdate(this.doc)) as Uint8Array,
      stateVector: Y.encodeStateVector(this.doc),
    }
    return this.handedOn
  }

  /** Who are to be told of a change: all who have it open, but the connection that it comes from. */
  others(from: string | null, may: (place: Place) => boolean = () => true): Place['socket'][] {
    const sockets: Place['socket'][] = []
    for (const [id, place] of this.places) if (id !== from && may(place)) sockets.push(place.socket)
    return sockets
  }

  /**
   * Tries changes of clients, one after the other, and has Yjs tidy up once for all of them: it looks at everybody who ever wrote.
   * After `corrupt` the text has to be read again, since Yjs may have taken in half of it; likewise after null, when what all
   * of them left cannot be tidied up, and nobody knows whose change that is.
   */
  take(updates: readonly IncomingUpdate[]): Taken[] | null {
    const text = this.doc
    const { note } = this.moves
    text.on('beforeObserverCalls', note)
    try {
      return Y.transact(text, () => updates.map((update) => this.takeOne(update, text)))
    } catch {
      return null
    } finally {
      text.off('beforeObserverCalls', note)
    }
  }

  /** Where letters have come to with the changes that were tried since this was asked last; null when none has moved. */
  whatMoved(): Whereabouts | null {
    const moves = this.moves
    if (moves.count === 0) return null
    this.moves = new Whereabouts()
    return moves
  }

  private takeOne(update: IncomingUpdate, text: Y.Doc): Taken {
    if (!buildsOn(update, text)) return 'incomplete'
    const waiting = text.store.pendingStructs !== null
    this.handedOn = null
    try {
      Y.applyUpdate(text, update.bytes)
    } catch {
      // Bytes that can be read may still describe a text that cannot be.
      return 'corrupt'
    }
    return text.store.pendingStructs !== null && !waiting ? 'corrupt' : 'taken'
  }

  /** Takes in a change that is already stored. */
  follow(update: Uint8Array): void {
    this.arrived?.push(update)
    this.change(update)
  }

  /** Reads the text again, when what is here may not be what is stored. */
  reload(): Promise<void> {
    this.moves = new Whereabouts()
    this.ready = this.read()
    return this.ready
  }

  destroy(): void {
    this.built?.destroy()
  }

  /** What is stored by others while the text is being read may not be in what was read. */
  private async read(): Promise<void> {
    this.arrived = []
    const whole = await this.reading.whole(this.id)
    const text = whole ? null : await this.reading.text(this.id)
    this.built?.destroy()
    this.built = text?.doc ?? null
    this.handedOn = whole
    this.unreadableFrom = text?.unreadableFrom ?? null
    const late = this.arrived
    this.arrived = null
    for (const update of late) this.change(update)
  }

  private change(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update)
    this.handedOn = null
  }
}
