import type { Clock } from '~/core/clock'
import type { Scope } from '~/core/scope'
import { end, viewerOf, type Connection } from './connection'
import type { Author } from './documents/committer'
import type { createCommitter } from './documents/committer'
import { readUpdate } from './documents/incoming-update'
import { join, leave } from './documents/join'
import type { Registry } from './documents/registry'
import type { Message } from './messages'
import { limits } from './protocol'
import type { RecentChanges } from './signals/recent-changes'
import { watch } from './signals/watch'

/** What is done with each message of a client. */
export function handling(parts: {
  scope: () => Scope
  clock: Clock
  registry: Registry
  committer: ReturnType<typeof createCommitter>
  recent: RecentChanges
  opened: (userId: string, documentId: string) => void
}) {
  const { scope, clock, registry, committer, recent, opened } = parts
  const doorway = { scope, registry, opened, atRest: () => committer.atRest() }
  const authors = new WeakMap<Connection, Author>()

  function authorOf(connection: Connection): Author {
    const author = authors.get(connection) ?? {
      id: connection.id,
      viewer: () => viewerOf(connection),
      sentCorrupt: () => end(connection, 'malformed'),
    }
    authors.set(connection, author)
    return author
  }

  function takeUpdate(connection: Connection, message: Extract<Message, { event: 'update' }>): void {
    const { body, answer } = message
    const refuse = (code: string) => answer({ ok: false, code })
    const place = connection.places.get(body.documentId)
    if (!place) return refuse('not-joined')
    if (place.mode !== 'edit') return refuse('forbidden')
    if (body.update.byteLength > limits.updateBytes) return refuse('too-large')
    const update = readUpdate(body.update)
    if (!update) return end(connection, 'malformed')
    connection.activeAt = clock.now().getTime()
    committer.add({ documentId: body.documentId, update, author: authorOf(connection), answer })
  }

  function takeAwareness(connection: Connection, documentId: string, bytes: Uint8Array): void {
    const place = connection.places.get(documentId)
    const live = registry.find(documentId)
    if (!place || !live) return
    const stated = live.presence.state(connection.id, place.person, bytes)
    if (stated === 'malformed') end(connection, 'malformed')
    if (stated !== 'new') return
    if (place.present) connection.activeAt = clock.now().getTime()
    place.present = true
  }

  return async (connection: Connection, message: Message): Promise<void> => {
    const { event, body, answer } = message
    if ((event === 'join' || event === 'watch') && !connection.asks.spend(1))
      return end(connection, 'too-fast')
    if (event === 'join') {
      const joined = await join(doorway, connection, body.documentId, body.stateVector)
      return joined ? answer(joined) : end(connection, 'malformed')
    }
    if (event === 'leave') return leave(registry, connection, body.documentId)
    if (event === 'update') return takeUpdate(connection, message)
    if (event === 'awareness') return takeAwareness(connection, body.documentId, body.update)
    answer({ ok: true, topics: await watch({ scope, recent }, connection, body) })
  }
}
