import type { Socket } from 'socket.io'
import type { Admission } from '~/auth/admit.server'
import type { Viewer } from '~/core/viewer'
import { Budget } from './budget'
import type { Place } from './documents/live-document'
import { readMessage, type Message } from './messages'
import { packets, SoundDecoder } from './packets'
import { limits, type CloseReason, type FromClient, type FromServer } from './protocol'

export type ServerSocket = Socket<FromClient, FromServer>

/** `checking`: the person's access is being asked about, and changes wait. */
export type Standing =
  | { kind: 'admitted'; admission: Admission }
  | { kind: 'checking'; admission: Admission; settled: Promise<void> }
  | { kind: 'ended'; reason: CloseReason | 'left' }

/** One tab of one person. */
export interface Connection {
  readonly id: string
  readonly userId: string
  readonly socket: ServerSocket
  readonly cookie: string | undefined
  /** Its place in each document that it has joined; null while a join is under way. */
  readonly places: Map<string, Place | null>
  readonly topics: Set<string>
  /** How often it may still ask for what the database is asked for. */
  readonly asks: Budget
  standing: Standing
  /** When the person last did something, and when the session was last told, by the clock that sessions run out by. */
  activeAt: number
  touchedAt: number
}

/** Takes what is needed of the request that a connection began with, and lets its headers go: they would be held as long as the connection. */
export function createConnection(socket: ServerSocket, admission: Admission, now: Date): Connection {
  const { cookie } = socket.request.headers
  socket.handshake.headers = {}
  socket.request.headers = {}
  socket.request.rawHeaders = []
  return {
    id: socket.id,
    userId: admission.viewer.id,
    socket,
    cookie,
    places: new Map(),
    topics: new Set(),
    asks: new Budget(limits.asksPerSecond, limits.askBurst),
    standing: { kind: 'admitted', admission },
    activeAt: 0,
    touchedAt: now.getTime(),
  }
}

/** The person as policy sees them now; null while that is being asked, and when the connection is over. */
export function viewerOf({ standing }: Connection): Viewer | null {
  return standing.kind === 'admitted' ? standing.admission.viewer : null
}

/** The same, after a check that is under way; null only when the connection is over. */
export async function settledViewer(connection: Connection): Promise<Viewer | null> {
  while (connection.standing.kind === 'checking') await connection.standing.settled
  return viewerOf(connection)
}

/** Says why, and closes. Nobody else's connection is touched. */
export function end(connection: Connection, reason: CloseReason): void {
  if (connection.standing.kind === 'ended') return
  connection.standing = { kind: 'ended', reason }
  const { socket } = connection
  socket.emit('closing', { reason })
  socket.disconnect(true)
  // One that does not read would never be told, and holds on to what it is owed.
  if (reason === 'too-slow') socket.conn.close(true)
}

/**
 * Hands every whole message to `handle`. Socket.IO's own event names could be sent by hand too, so nothing
 * goes on to its listeners: all that comes in is read here.
 */
export function listen(
  connection: Connection,
  handle: (message: Message) => Promise<void> | void,
  failed: (error: unknown) => void,
): void {
  const { socket } = connection
  const fail = (error: unknown) => {
    failed(error)
    end(connection, 'failed')
  }
  // A frame that cannot be unpacked arrives here as an error.
  socket.on('error', () => end(connection, 'malformed'))
  takeEvents(socket, (message) => {
    if (connection.standing.kind === 'ended') return
    if (!message) return end(connection, 'malformed')
    try {
      Promise.resolve(handle(message)).catch(fail)
    } catch (error) {
      fail(error)
    }
  })
}

/** Socket.IO's inside, as far as an event goes through it. */
interface Inside {
  client: { decoder?: unknown }
  packet(packet: { type: number; id: number; data: unknown[] }): void
}

/** Takes each event where it is unpacked, which spares it five queues; and from Socket.IO where its inside is another. Null for one that is not whole. */
function takeEvents(socket: ServerSocket, take: (message: Message | null) => void): void {
  socket.use((parts: unknown[]) => take(readMessage(parts)))
  const inside = socket as unknown as Inside
  const { decoder } = inside.client
  if (!(decoder instanceof SoundDecoder)) return
  const answering = (id: number) => (answer: unknown) =>
    inside.packet({ type: packets.PacketType.ACK, id, data: [answer] })
  decoder.taking = {
    event: (parts, id) => take(readMessage(id === undefined ? parts : [...parts, answering(id)])),
    keystroke: ({ documentId, update, answerId }) =>
      take({ event: 'update', body: { documentId, update }, answer: answering(answerId) }),
  }
}
