import type { Server } from 'socket.io'
import type { Sessions } from '~/auth/session.server'
import { localDateOf } from '~/core/calendar'
import type { Store } from '~/core/store'
import { end, type Connection } from './connection'
import type { Directory } from './directory'
import type { Registry } from './documents/registry'
import { tellAll } from './frames'
import { packed, type FromClient, type FromServer } from './protocol'
import type { RecentChanges } from './signals/recent-changes'
import { roomOf as topicRoom } from './signals/watch'

/** What the session is told of use at most this often, in milliseconds. */
const touchEveryMs = 60_000

/** Follows what the rest of the process says after its commits, and what the clock says. */
export function obey(parts: {
  store: Store
  io: Server<FromClient, FromServer>
  registry: Registry
  directory: Directory
  sessions: Sessions
  recent: RecentChanges
  recheck: (connection: Connection) => void
  failed: (error: unknown) => void
}) {
  const { store, io, registry, directory, sessions, recent, recheck, failed } = parts
  const { bus, clock } = store
  const listening = [
    bus.on('signal', ({ topics }) => {
      for (const topic of topics) {
        recent.note(topic)
        io.to(topicRoom(topic)).emit('changed', { topics: [topic] })
      }
    }),
    bus.on('access-changed', ({ userIds }) => {
      for (const userId of userIds) directory.ofUser(userId).forEach(recheck)
    }),
    bus.on('document-access-changed', ({ documentId }) => {
      const topic = `document:${documentId}`
      directory
        .all()
        .filter(({ places, topics }) => places.has(documentId) || topics.has(topic))
        .forEach(recheck)
    }),
    bus.on('document-mended', ({ documentId }) => {
      registry.find(documentId)?.reload().catch(failed)
    }),
    bus.on('session-ended', ({ sessionIds }) => {
      for (const connection of directory.all()) {
        const { standing } = connection
        if (standing.kind !== 'ended' && sessionIds.includes(standing.admission.session.id))
          end(connection, 'session-ended')
      }
    }),
    bus.on('document-updated', ({ documentId, update }) => {
      const live = registry.find(documentId)
      if (!live) return
      live.follow(update)
      registry.changed(documentId)
      tellAll(live.others(null), 'update', { documentId, updates: [packed(update)] })
    }),
  ]

  function watchTheClock(connection: Connection, now: Date, today: string): void {
    const { standing } = connection
    if (standing.kind !== 'admitted') return
    const { session, viewer } = standing.admission
    const over = session.expiresAt <= now || session.endsAt <= now
    if (over || (viewer.changesOn !== null && viewer.changesOn <= today)) return recheck(connection)
    const at = now.getTime()
    if (connection.activeAt > connection.touchedAt && at - connection.touchedAt >= touchEveryMs) {
      connection.touchedAt = at
      touch(connection).catch(failed)
    }
  }

  /** Use of a document is use of the session. */
  async function touch(connection: Connection): Promise<void> {
    const session = await sessions.read(connection.cookie)
    if (!session) return end(connection, 'session-ended')
    const { standing } = connection
    if (standing.kind === 'admitted')
      connection.standing = { kind: 'admitted', admission: { ...standing.admission, session } }
  }

  let tidying: Promise<void> = Promise.resolve()
  const everySecond = setInterval(() => {
    const now = clock.now()
    const today = localDateOf(now)
    for (const connection of directory.all()) watchTheClock(connection, now, today)
    recent.tidy()
    tidying = tidying.then(() => registry.tidy()).catch(failed)
  }, 1000)

  return {
    async stop(): Promise<void> {
      clearInterval(everySecond)
      for (const stopListening of listening) stopListening()
      await tidying
    },
  }
}
