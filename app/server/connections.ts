import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** Those who were told to leave have this long to answer. */
const politeMs = 500

/**
 * Keeps track of who is connected, so that the server can end whatever they do. A connection that has become a
 * web socket is no longer among those that `closeAllConnections` closes, and one that never answers keeps
 * the server open.
 */
export function followConnections(http: Server): { close(): Promise<void> } {
  const open = new Set<Socket>()
  http.on('connection', (socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  return {
    /** Lets nobody in, and is done when everybody has left. */
    async close() {
      const impatience = setTimeout(() => {
        for (const socket of open) socket.destroy()
      }, politeMs)
      await new Promise<void>((resolve) => {
        http.close(() => resolve())
        http.closeAllConnections()
      })
      clearTimeout(impatience)
    },
  }
}
