import * as Y from 'yjs'
import { isRefusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { grantDocument } from '~/domain/documents/access.server'
import { textMode } from '~/domain/documents/policy'
import { presentIn } from '~/domain/documents/present-in.server'
import { settledViewer, viewerOf, type Connection } from '../connection'
import { limits, packed, type Joined, type PresentPerson, type TextMode } from '../protocol'
import { colourOf } from './colour'
import type { LiveDocument, Place } from './live-document'
import type { Registry } from './registry'

/** The room of those who have a document open. */
export const roomOf = (documentId: string) => `document:${documentId}`

export interface Doorway {
  scope: () => Scope
  registry: Registry
  /** Settles when the open documents hold what is stored, and no more. */
  atRest: () => Promise<void>
}

/** Lets a connection into a document as far as the person reaches in it. Null when the message is malformed. */
export async function join(
  doorway: Doorway,
  connection: Connection,
  documentId: string,
  stateVector: Uint8Array,
): Promise<Joined | null> {
  if (!isStateVector(stateVector)) return null
  const { places } = connection
  if (!places.has(documentId)) {
    if (places.size >= limits.joinedDocuments) return { ok: false, code: 'too-many' }
    places.set(documentId, null)
  }
  const joined = await enter(doorway, connection, documentId, stateVector)
  if (!joined.ok) leave(doorway.registry, connection, documentId)
  return joined
}

async function enter(
  doorway: Doorway,
  connection: Connection,
  documentId: string,
  stateVector: Uint8Array,
): Promise<Joined> {
  const viewer = await settledViewer(connection)
  if (!viewer) return { ok: false, code: 'not-found' }
  const reach = await reachOf(doorway.scope(), viewer, documentId)
  if (!reach) return { ok: false, code: 'not-found' }
  const live = await doorway.registry.open(documentId)
  await doorway.atRest()
  await live.ready
  if (!connection.places.has(documentId)) return { ok: false, code: 'not-joined' }
  // Access may have changed while it was asked: then it is asked again. From here on nothing is awaited.
  if (viewerOf(connection) !== viewer || doorway.registry.find(documentId) !== live)
    return enter(doorway, connection, documentId, stateVector)
  return seat(live, connection, reach, stateVector)
}

function seat(
  live: LiveDocument,
  connection: Connection,
  { mode, person }: Reach,
  stateVector: Uint8Array,
): Joined {
  const place: Place = { connectionId: connection.id, person, mode, present: false }
  live.places.set(connection.id, place)
  connection.places.set(live.id, place)
  void connection.socket.join(roomOf(live.id))
  const present = live.presence.everyone()
  if (present) connection.socket.emit('awareness', { documentId: live.id, update: packed(present) })
  return {
    ok: true,
    mode,
    missing: packed(Y.encodeStateAsUpdate(live.doc, stateVector)),
    stateVector: packed(Y.encodeStateVector(live.doc)),
    you: person,
  }
}

/** Takes a connection out of a document; the others are told that it has gone. */
export function leave(registry: Registry, connection: Connection, documentId: string): void {
  connection.places.delete(documentId)
  void connection.socket.leave(roomOf(documentId))
  const live = registry.find(documentId)
  live?.places.delete(connection.id)
  live?.presence.leave(connection.id)
}

export interface Reach {
  mode: TextMode
  person: PresentPerson
}

/** How far a person reaches in a document now; null when it does not exist for them. */
export async function reachOf(scope: Scope, viewer: Viewer, documentId: string): Promise<Reach | null> {
  try {
    const document = await grantDocument(scope, viewer, 'document.read', documentId)
    const mode = textMode(viewer, document)
    if (!mode) return null
    return { mode, person: { ...(await presentIn(scope, viewer, document)), colour: colourOf(viewer.id) } }
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}

function isStateVector(bytes: Uint8Array): boolean {
  try {
    Y.decodeStateVector(bytes)
    return true
  } catch {
    // Yjs says with an error of any kind that bytes are not a state vector.
    return false
  }
}
