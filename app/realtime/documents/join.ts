import * as Y from 'yjs'
import { isRefusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { grantDocument } from '~/domain/documents/access.server'
import { textMode } from '~/domain/documents/policy'
import { presentIn } from '~/domain/documents/present-in.server'
import { deviceCopiesIn } from '~/domain/workspaces/device-copies.server'
import { seesPeople } from '~/domain/documents/sees-people.server'
import { settledViewer, viewerOf, type Connection } from '../connection'
import { limits, packed, type Joined, type PresentPerson, type TextMode } from '../protocol'
import { colourOf } from './colour'
import type { LiveDocument, Place } from './live-document'
import type { Registry } from './registry'

export interface Doorway {
  scope: () => Scope
  registry: Registry
  /** Is told of everyone who has been let in. */
  opened: (userId: string, documentId: string) => void
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
  doorway.opened(viewer.id, documentId)
  const mode = live.unreadableFrom === null ? reach.mode : 'read'
  return seat(live, connection, { ...reach, mode }, stateVector)
}

function seat(
  live: LiveDocument,
  connection: Connection,
  { mode, person, seesPeople, onDevice }: Reach,
  stateVector: Uint8Array,
): Joined {
  const place: Place = { socket: connection.socket, person, mode, seesPeople: false, present: false }
  live.places.set(connection.id, place)
  connection.places.set(live.id, place)
  showPeople(live, connection, place, seesPeople)
  return {
    ok: true,
    mode,
    ...whatIsMissing(live, stateVector),
    you: person,
    onDevice,
  }
}

/** Those who have nothing yet get what all such get. */
function whatIsMissing(live: LiveDocument, stateVector: Uint8Array) {
  if (Y.decodeStateVector(stateVector).size === 0) {
    const { update, stateVector } = live.whole()
    return { missing: packed(update), stateVector: packed(stateVector) }
  }
  return {
    missing: packed(Y.encodeStateAsUpdate(live.doc, stateVector)),
    stateVector: packed(Y.encodeStateVector(live.doc)),
  }
}

/** Tells a connection who the others are from now on, or no more. */
export function showPeople(live: LiveDocument, connection: Connection, place: Place, sees: boolean): void {
  if (place.seesPeople === sees) return
  place.seesPeople = sees
  if (!sees) return
  const present = live.presence.everyone()
  if (present) connection.socket.emit('awareness', { documentId: live.id, update: packed(present) })
}

/** Takes a connection out of a document; the others are told that it has gone. */
export function leave(registry: Registry, connection: Connection, documentId: string): void {
  connection.places.delete(documentId)
  const live = registry.find(documentId)
  live?.places.delete(connection.id)
  live?.presence.leave(connection.id)
}

export interface Reach {
  mode: TextMode
  person: PresentPerson
  /** Whether the person may know who the others are. */
  seesPeople: boolean
  /** Whether what the person writes may wait on the device. */
  onDevice: boolean
}

/** How far a person reaches in a document now; null when it does not exist for them. */
export async function reachOf(scope: Scope, viewer: Viewer, documentId: string): Promise<Reach | null> {
  try {
    const document = await grantDocument(scope, viewer, 'document.read', documentId)
    const mode = textMode(viewer, document)
    if (!mode) return null
    return {
      mode,
      person: { ...(await presentIn(scope, viewer, document)), colour: colourOf(viewer.id) },
      seesPeople: await seesPeople(scope, viewer, document),
      onDevice: (await deviceCopiesIn(scope, document.workspaceId)) === 'kept',
    }
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
