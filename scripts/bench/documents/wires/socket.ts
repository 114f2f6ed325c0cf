import { once } from 'node:events'
import WebSocket from 'ws'

/**
 * An open socket.
 * @param hear is given every frame, also those that come along with the greeting
 */
export async function openSocket(
  address: string,
  hear: (frame: Buffer, isBinary: boolean) => void,
  cookie?: string,
): Promise<WebSocket> {
  const headers = cookie ? { cookie } : {}
  const socket = new WebSocket(address, { headers, perMessageDeflate: false, maxPayload: 0 })
  socket.on('message', hear)
  await once(socket, 'open')
  return socket
}
