import * as Y from 'yjs'
import type { ReadableText } from '~/domain/documents/readable-text'
import type { PresentPerson, TextMode } from '../protocol'
import { buildsOn, type IncomingUpdate } from './incoming-update'
import { createPresence } from './presence'

/** A connection's place in a document. */
export interface Place {
  readonly connectionId: string
  readonly person: PresentPerson
  mode: TextMode
  /** Whether it is told who the others are. */
  seesPeople: boolean
  /** Whether it has said where its person is; a page does so by itself when it comes, and when it comes back. */
  present: boolean
}

export type Taken = 'taken' | 'incomplete' | 'corrupt'

/** A document that somebody has open: its text, who is there, and who has written since it was quiet. */
export interface LiveDocument {
  readonly id: string
  readonly places: Map<string, Place>
  readonly presence: ReturnType<typeof createPresence>
  /** People whose work is not yet in the log. */
  readonly writers: Set<string>
  readonly doc: Y.Doc
  /** The number of the first change that could not be read; null when all could. Nothing is taken in on top of it. */
  readonly unreadableFrom: number | null
  /** Settles when the text has been read. */
  readonly ready: Promise<void>
  /** Tries a client's change. After `corrupt` the text has to be read again: Yjs may have taken in half of it. */
  take(update: IncomingUpdate): Taken
  /** Takes in a change that is already stored. */
  follow(update: Uint8Array): void
  /** Reads the text again, when what is here may not be what is stored. */
  reload(): Promise<void>
  destroy(): void
}

/** `load` reads the stored text, as a Yjs document that is nobody else's. */
export function openLiveDocument(id: string, load: () => Promise<ReadableText>): LiveDocument {
  let doc = new Y.Doc()
  let unreadableFrom: number | null = null
  let arrived: Uint8Array[] | null = null
  let ready = read()

  /** What is stored by others while the text is being read may not be in what was read. */
  async function read(): Promise<void> {
    arrived = []
    const read = await load()
    const fresh = read.doc
    for (const update of arrived) Y.applyUpdate(fresh, update)
    arrived = null
    doc.destroy()
    doc = fresh
    unreadableFrom = read.unreadableFrom
  }

  return {
    id,
    places: new Map(),
    presence: createPresence(),
    writers: new Set(),
    get doc() {
      return doc
    },
    get unreadableFrom() {
      return unreadableFrom
    },
    get ready() {
      return ready
    },
    take(update) {
      if (!buildsOn(update, doc)) return 'incomplete'
      const waiting = doc.store.pendingStructs !== null
      try {
        Y.applyUpdate(doc, update.bytes)
      } catch {
        // Bytes that can be read may still describe a text that cannot be.
        return 'corrupt'
      }
      return doc.store.pendingStructs !== null && !waiting ? 'corrupt' : 'taken'
    },
    follow(update) {
      arrived?.push(update)
      Y.applyUpdate(doc, update)
    },
    reload() {
      ready = read()
      return ready
    },
    destroy: () => doc.destroy(),
  }
}
