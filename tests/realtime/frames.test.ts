import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { expect, it, onTestFinished } from 'vitest'
import WebSocket from 'ws'
import { binaryFrame, frameOnce } from '~/realtime/frames'
import { packets } from '~/realtime/packets'

const lengths = [0, 1, 125, 126, 127, 65_535, 65_536, 200_000]

it('makes frames of every length that a receiver reads', async () => {
  const http = createServer()
  const received: Buffer[] = []
  http.on('upgrade', (request, socket) => {
    const key = request.headers['sec-websocket-key'] ?? ''
    void acceptOf(key).then((accept) => {
      socket.write(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
      )
      for (const length of lengths) socket.write(binaryFrame(Buffer.alloc(length, length % 251)))
    })
  })
  const client = new WebSocket(`ws://127.0.0.1:${await portOf(http)}`)
  client.on('message', (frame: Buffer) => received.push(frame))
  await expect.poll(() => received.length).toBe(lengths.length)
  expect(received.map(({ length }) => length)).toEqual(lengths)
  expect(received.every((frame) => frame.every((byte) => byte === frame.length % 251))).toBe(true)
  client.terminate()
})

it('is what goes to a room, in this version of Socket.IO', async () => {
  const http = createServer()
  const io = new Server(http, { parser: packets, transports: ['websocket'] })
  onTestFinished(() => io.disconnectSockets(true))
  const adapter = io.of('/').adapter as unknown as { _encode(packet: object, options: object): unknown }
  frameOnce(io.of('/').adapter)
  const options: { wsPreEncodedFrame?: Buffer[] } = {}
  adapter._encode({ type: 2, data: ['update', Buffer.from('hei')], nsp: '/' }, options)
  expect(options.wsPreEncodedFrame).toHaveLength(1)
  expect(options.wsPreEncodedFrame?.[0]?.includes('hei')).toBe(true)
})

async function acceptOf(key: string): Promise<string> {
  const { createHash } = await import('node:crypto')
  return createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
}

async function portOf(http: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    http.closeAllConnections()
    http.close()
  })
  return (http.address() as AddressInfo).port
}
