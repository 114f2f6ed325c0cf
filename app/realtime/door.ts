import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { ExtendedError, Server } from 'socket.io'
import type { Admission } from '~/auth/admit.server'
import type { ServerSocket } from './connection'
import { limits, protocolVersion, type RefusedAtTheDoor } from './protocol'

/**
 * Before the handshake: from our own pages or from outside a browser, and not too many at the door.
 * A request without an origin has only its cookie to come in by.
 */
export function mayKnock(
  request: IncomingMessage,
  origin: string,
  io: Server,
  answer: (problem: string | null, may: boolean) => void,
): void {
  const from = request.headers.origin
  if (from !== undefined && from !== origin) return answer('other-origin', false)
  const atTheDoor = io.engine.clientsCount - io.of('/').sockets.size
  if (atTheDoor >= limits.pendingHandshakes) return answer('too-many', false)
  answer(null, true)
}

/** The answer to the request, and Socket.IO's greeting that comes right behind it, are handed to the system in one go. */
export function greetAtOnce(line: Socket): void {
  line.cork()
  setImmediate(() => line.uncork())
}

/** In the handshake: the same admission as for pages, a version that we speak, and not too many of one person. */
export function letIn(admit: (cookie: string | undefined) => Promise<Admission | null>) {
  const places = createPlaces()
  return (socket: ServerSocket, next: (refused?: ExtendedError) => void): void => {
    whyNot(socket, admit, places).then(
      (reason) => {
        if (!reason) return next()
        next(Object.assign(new Error(reason), { data: { reason } }))
        // After the refusal has been written, which Socket.IO does in the next tick.
        setTimeout(() => socket.conn.close(), 50).unref()
      },
      () => {
        next(new Error('failed'))
        setTimeout(() => socket.conn.close(), 50).unref()
      },
    )
  }
}

async function whyNot(
  socket: ServerSocket,
  admit: (cookie: string | undefined) => Promise<Admission | null>,
  places: ReturnType<typeof createPlaces>,
): Promise<RefusedAtTheDoor | null> {
  const { protocol } = socket.handshake.auth
  if (protocol !== protocolVersion) return 'protocol-version'
  const admission = await admit(socket.request.headers.cookie)
  if (!admission) return 'signed-out'
  if (!places.take(admission.viewer.id, socket.conn)) return 'too-many'
  socket.data.admission = admission
  return null
}

/** How many connections each person holds, counted from the moment they are let in: many may come at once. */
function createPlaces() {
  const held = new Map<string, Set<object>>()
  return {
    take(userId: string, transport: ServerSocket['conn']): boolean {
      const own = held.get(userId) ?? new Set()
      if (own.size >= limits.connectionsPerPerson || transport.readyState !== 'open') return false
      held.set(userId, own.add(transport))
      transport.once('close', () => {
        own.delete(transport)
        if (!own.size) held.delete(userId)
      })
      return true
    },
  }
}
