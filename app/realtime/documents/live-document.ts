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

/** A text as it is handed to those who have nothing of it yet. */
export interface WholeText {
  update: Uint8Array
  stateVector: Uint8Array
}

/** How a stored text is read. */
export interface Reading {
  /** The bytes, where they are known to be a whole text; null where they have to be built first. */
  bytes(): Promise<Uint8Array | null>
  /** A Yjs document that is nobody else's. */
  text(): Promise<ReadableText>
}

/** A document that somebody has open: its text, who is there, and who has written since it was quiet. */
export interface LiveDocument {
  readonly id: string
  readonly places: Map<string, Place>
  readonly presence: ReturnType<typeof createPresence>
  /** People whose work is not yet in the log. */
  readonly writers: Set<string>
  readonly doc: Y.Doc
  /** The whole text, made once for all who come while nothing is written. */
  whole(): WholeText
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

/** While it is only read, no Yjs document is built of it: the first change needs one. */
export function openLiveDocument(id: string, reading: Reading): LiveDocument {
  let doc: Y.Doc | null = null
  let whole: WholeText | null = null
  let unreadableFrom: number | null = null
  let arrived: Uint8Array[] | null = null
  let ready = read()

  /** What is stored by others while the text is being read may not be in what was read. */
  async function read(): Promise<void> {
    arrived = []
    const bytes = await reading.bytes()
    const text = bytes ? null : await reading.text()
    doc?.destroy()
    doc = text?.doc ?? null
    whole = bytes && { update: bytes, stateVector: Y.encodeStateVectorFromUpdate(bytes) }
    unreadableFrom = text?.unreadableFrom ?? null
    const late = arrived
    arrived = null
    for (const update of late) changed(update)
  }

  function built(): Y.Doc {
    if (doc) return doc
    doc = new Y.Doc()
    if (whole) Y.applyUpdate(doc, whole.update)
    return doc
  }

  function changed(update: Uint8Array): void {
    Y.applyUpdate(built(), update)
    whole = null
  }

  return {
    id,
    places: new Map(),
    presence: createPresence(),
    writers: new Set(),
    get doc() {
      return built()
    },
    get unreadableFrom() {
      return unreadableFrom
    },
    get ready() {
      return ready
    },
    whole() {
      whole ??= { update: Y.encodeStateAsUpdate(built()), stateVector: Y.encodeStateVector(built()) }
      return whole
    },
    take(update) {
      const text = built()
      if (!buildsOn(update, text)) return 'incomplete'
      const waiting = text.store.pendingStructs !== null
      whole = null
      try {
        Y.applyUpdate(text, update.bytes)
      } catch {
        // Bytes that can be read may still describe a text that cannot be.
        return 'corrupt'
      }
      return text.store.pendingStructs !== null && !waiting ? 'corrupt' : 'taken'
    },
    follow(update) {
      arrived?.push(update)
      changed(update)
    },
    reload() {
      ready = read()
      return ready
    },
    destroy: () => doc?.destroy(),
  }
}
