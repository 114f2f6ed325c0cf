import type { Admission } from '~/auth/admit.server'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { end, type Connection, type Standing } from './connection'
import { leave, reachOf, showPeople } from './documents/join'
import type { Registry } from './documents/registry'
import { readableTopics } from './signals/topics'
import { roomOf } from './signals/watch'

export interface Checking {
  /** The same question that let the connection in; null when the session is over. */
  admit: (cookie: string | undefined) => Promise<Admission | null>
  scope: () => Scope
  registry: Registry
  /** To be told when changes that waited may go on. */
  settled: () => void
  failed: (error: unknown) => void
}

type Checked = Extract<Standing, { kind: 'checking' }>

/**
 * Asks anew who a connection is and how far it reaches in everything that it has open. From the moment of the call
 * its changes wait; a second call meanwhile asks once more.
 */
export function recheck(checking: Checking, connection: Connection): void {
  const { standing } = connection
  if (standing.kind === 'ended') return
  const before = standing.kind === 'checking' ? standing.settled : Promise.resolve()
  const now: Checked = { kind: 'checking', admission: standing.admission, settled: before }
  connection.standing = now
  now.settled = before
    .then(() => check(checking, connection, now))
    .catch((error: unknown) => {
      checking.failed(error)
      end(connection, 'failed')
    })
    .then(checking.settled)
}

async function check(checking: Checking, connection: Connection, now: Checked): Promise<void> {
  if (connection.standing !== now) return
  const admission = await checking.admit(connection.cookie)
  if (!admission) return end(connection, 'session-ended')
  for (const documentId of connection.places.keys())
    await checkPlace(checking, connection, admission.viewer, documentId)
  const readable = await readableTopics(checking.scope(), admission.viewer, connection.topics)
  for (const topic of connection.topics) {
    if (readable.includes(topic)) continue
    connection.topics.delete(topic)
    void connection.socket.leave(roomOf(topic))
  }
  if (connection.standing === now) connection.standing = { kind: 'admitted', admission }
}

async function checkPlace(checking: Checking, connection: Connection, viewer: Viewer, documentId: string) {
  const reach = await reachOf(checking.scope(), viewer, documentId)
  const place = connection.places.get(documentId)
  if (!place) return
  const mode = reach?.mode ?? null
  const live = checking.registry.find(documentId)
  if (reach && live) showPeople(live, connection, place, reach.seesPeople)
  if (!reach) leave(checking.registry, connection, documentId)
  if (mode === place.mode) return
  if (mode) place.mode = mode
  connection.socket.emit('access', { documentId, mode, reason: 'access-changed' })
}
