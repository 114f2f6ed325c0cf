/**
 * The protocol in prose: PROTOCOL.md. Shared by both ends; nothing here may need a server or a browser.
 * The version rises with the kinds of blocks a text may hold, too: a page from before an upgrade would take out of
 * the shared text what it does not know.
 */
export const protocolVersion = 8

export const socketPath = '/socket'

const KiB = 1024
const MiB = 1024 * KiB

export const limits = {
  updateBytes: MiB,
  awarenessBytes: 16 * KiB,
  /** One frame: the largest update with its envelope. */
  frameBytes: MiB + 4 * KiB,
  joinedDocuments: 20,
  watchedTopics: 50,
  connectionsPerPerson: 20,
  pendingHandshakes: 200,
  /** Over time, per connection. */
  messagesPerSecond: 1_000,
  messageBurst: 2_000,
  /** Of these to come into a document or to watch: the database is asked for each. */
  asksPerSecond: 20,
  askBurst: 100,
  bytesPerSecond: MiB,
  byteBurst: 16 * MiB,
  /** What the server keeps for a connection that does not read, once that has lasted for `owedMs` milliseconds. */
  owedBytes: 4 * MiB,
  owedMs: 5_000,
} as const

/** Every event there is. Access to each is proved by the ledger test. */
export const socketEvents = {
  fromClient: ['join', 'leave', 'update', 'awareness', 'watch'],
  fromServer: ['update', 'awareness', 'access', 'changed', 'closing'],
} as const

export type ClientEvent = (typeof socketEvents.fromClient)[number]

/** Why a client is not let in; `data.reason` of `connect_error`. */
export const refusedAtTheDoor = ['signed-out', 'protocol-version', 'too-many'] as const
export type RefusedAtTheDoor = (typeof refusedAtTheDoor)[number]

/** Why the server closes a connection that it let in. */
export const closeReasons = [
  'session-ended',
  'malformed',
  'too-fast',
  'too-slow',
  'too-many',
  'going-down',
  'failed',
] as const
export type CloseReason = (typeof closeReasons)[number]

export const refusalsOfEvents = [
  'not-found',
  'forbidden',
  'not-joined',
  'too-large',
  'too-many',
  'incomplete',
  'unavailable',
] as const
export type EventRefusal = (typeof refusalsOfEvents)[number]

/** Bytes as the packer takes and gives them: a Buffer in Node, an ArrayBuffer in a browser. */
export type Packed = Uint8Array | ArrayBuffer

/** Makes bytes ready for the packer, which would write any other view as a list or an extension. */
export function packed(bytes: Uint8Array): Packed {
  if (typeof Buffer === 'undefined') return new Uint8Array(bytes).buffer
  return bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

export function unpacked(bytes: Packed): Uint8Array {
  return bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)
}

export type TextMode = 'edit' | 'comment' | 'read'

/** How the others in a document see a person; written by the server. */
export interface PresentPerson {
  id: string
  name: string
  /** Short name of the organisation that the person speaks for in the document's workspace. */
  organisation: string | null
  /** Which of the eight colours of carets: 0 to 7. */
  colour: number
}

export type Answer<Given extends object = object> = ({ ok: true } & Given) | { ok: false; code: EventRefusal }

export type Joined = Answer<{
  mode: TextMode
  missing: Packed
  stateVector: Packed
  you: PresentPerson
  /** Whether changes may wait on the device until they are durable. */
  onDevice: boolean
}>

export interface FromClient {
  join(message: { documentId: string; stateVector: Packed }, answer: (joined: Joined) => void): void
  leave(message: { documentId: string }): void
  update(message: { documentId: string; update: Packed }, answer: (stored: Answer) => void): void
  awareness(message: { documentId: string; update: Packed }): void
  /** `age`: how long ago what is shown of the topics was asked for at most, in milliseconds. */
  watch(
    message: { topics: string[]; age: number },
    answer: (watched: Answer<{ topics: string[] }>) => void,
  ): void
}

export interface FromServer {
  update(message: { documentId: string; updates: Packed[] }): void
  awareness(message: { documentId: string; update: Packed }): void
  access(message: { documentId: string; mode: TextMode | null; reason: 'access-changed' }): void
  changed(message: { topics: string[] }): void
  closing(message: { reason: CloseReason }): void
}
