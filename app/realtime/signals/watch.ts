import type { Scope } from '~/core/scope'
import { viewerOf, settledViewer, type Connection } from '../connection'
import { readableTopics } from './topics'

/** The room of those who watch a topic. */
export const roomOf = (topic: string) => `topic:${topic}`

/** Replaces what a connection watches by those of the topics that may be watched, and says which they are. */
export async function watch(scope: () => Scope, connection: Connection, topics: string[]): Promise<string[]> {
  const viewer = await settledViewer(connection)
  if (!viewer) return []
  const readable = await readableTopics(scope(), viewer, topics)
  // Access may have changed while it was asked: then it is asked again.
  if (viewerOf(connection) !== viewer) return watch(scope, connection, topics)
  const { socket } = connection
  for (const topic of connection.topics) if (!readable.includes(topic)) void socket.leave(roomOf(topic))
  connection.topics.clear()
  for (const topic of readable) connection.topics.add(topic)
  void socket.join(readable.map(roomOf))
  return readable
}
