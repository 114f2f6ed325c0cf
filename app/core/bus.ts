import { EventEmitter } from 'node:events'

/** What is told inside the process after a commit. */
export interface BusEvents {
  /** Something is stored that was not before, or no more. Told of before everything else that is told of it. */
  committed: Record<string, never>
  /** Something that these topics stand for has changed: `workspace:<id>`, `user:<id>`, `meeting:<id>`, `document:<id>`. */
  signal: { topics: readonly string[] }
  /** These people may do more or less than before. */
  'access-changed': { userIds: readonly string[] }
  /** Who may do what with this document has changed (state, audience, sharing). */
  'document-access-changed': { documentId: string }
  /** These sessions are over (public session ids). */
  'session-ended': { sessionIds: readonly string[] }
  /** Somebody has been shown a document's text or been given it as a file. */
  'document-opened': { userId: string; documentId: string }
  /** Somebody has been given the bytes of a file of a workspace. */
  'file-opened': { userId: string; fileId: string }
  /** A command changed a document's text; the update is committed. */
  'document-updated': { documentId: string; update: Uint8Array }
  /** What is stored of a text is another than it was: what is open of it is read again. */
  'document-mended': { documentId: string }
  /** Something was taken out of a document for good; the database's files still hold it. */
  'words-removed': Record<string, never>
  /** A mail waits to be sent. */
  'mail-written': Record<string, never>
}

export interface Bus {
  emit<Name extends keyof BusEvents>(name: Name, event: BusEvents[Name]): void
  /** Listens; the function that comes back stops it. */
  on<Name extends keyof BusEvents>(name: Name, listener: (event: BusEvents[Name]) => void): () => void
}

/** The bus of this process. Made once, in the composition root, and handed on. */
export function createBus(): Bus {
  const emitter = new EventEmitter()
  emitter.setMaxListeners(100)
  return {
    emit: (name, event) => void emitter.emit(name, event),
    on(name, listener) {
      emitter.on(name, listener)
      return () => void emitter.off(name, listener)
    },
  }
}
