import type { Scope } from '~/core/scope'
import { viewerOf, settledViewer, type Connection } from '../connection'
import type { RecentChanges } from './recent-changes'
import { readableTopics } from './topics'

/** The room of those who watch a topic. */
export const roomOf = (topic: string) => `topic:${topic}`

/**
 * Replaces what a connection watches by those of the topics that may be watched, says which they are, and tells of
 * those that are new to it and have changed in the last `age` milliseconds.
 */
export async function watch(
  parts: { scope: () => Scope; recent: RecentChanges },
  connection: Connection,
  asked: { topics: string[]; age: number },
): Promise<string[]> {
  const viewer = await settledViewer(connection)
  if (!viewer) return []
  const readable = await readableTopics(parts.scope(), viewer, asked.topics)
  // Access may have changed while it was asked: then it is asked again.
  if (viewerOf(connection) !== viewer) return watch(parts, connection, asked)
  const { socket } = connection
  const missed = readable.filter(
    (topic) => !connection.topics.has(topic) && parts.recent.changedWithin(asked.age, topic),
  )
  for (const topic of connection.topics) if (!readable.includes(topic)) void socket.leave(roomOf(topic))
  connection.topics.clear()
  for (const topic of readable) connection.topics.add(topic)
  void socket.join(readable.map(roomOf))
  if (missed.length) socket.emit('changed', { topics: missed })
  return readable
}
