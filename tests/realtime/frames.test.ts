import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { Server } from 'socket.io'
import { io as connect } from 'socket.io-client'
import { expect, it, onTestFinished, vi } from 'vitest'
import WebSocket from 'ws'
import type { ServerSocket } from '~/realtime/connection'
import { frameOnce, tellAll, writeStraight } from '~/realtime/frames'
import { packets } from '~/realtime/packets'
import { binaryFrame, inOneWrite } from '~/realtime/straight'

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

/** A server, and a client of it whose socket can be held back; both are in the room. */
async function roomOfTwo() {
  const http = createServer()
  const io = new Server(http, { parser: packets, transports: ['websocket'] })
  onTestFinished(() => io.disconnectSockets(true))
  frameOnce(io.of('/').adapter)
  const joined = new Promise<void>((resolve) => {
    let count = 0
    io.on('connection', (socket) => {
      void socket.join('room')
      if (++count === 2) resolve()
    })
  })
  const url = `http://127.0.0.1:${await portOf(http)}`
  const clients = [0, 1].map(() => connect(url, { parser: packets, transports: ['websocket'] }))
  onTestFinished(() => clients.forEach((client) => client.disconnect()))
  await joined
  return { io, clients }
}

it('is written once, straight to all who have nothing waiting, in this version of Socket.IO', async () => {
  const { io, clients } = await roomOfTwo()
  const [quick, busy] = [...io.of('/').sockets.values()]
  if (!quick || !busy) throw new Error('nobody came')
  const queued = { quick: 0, busy: 0 }
  quick.conn.on('packetCreate', () => (queued.quick += 1))
  busy.conn.on('packetCreate', () => (queued.busy += 1))
  const heard = clients.map((client) => {
    const said: string[] = []
    client.on('update', (bytes: Uint8Array) => said.push(Buffer.from(bytes).toString()))
    return said
  })
  await expect.poll(() => quick.conn.transport.writable && busy.conn.transport.writable).toBe(true)
  // One has a message under way: what follows has to come after it.
  busy.emit('update', Buffer.alloc(20_000, 'first'))
  io.to('room').emit('update', Buffer.from('second'))
  io.to('room').emit('update', Buffer.alloc(70_000, 'x'))
  await expect.poll(() => heard.map(({ length }) => length).sort()).toEqual([2, 3])
  expect(queued).toEqual({ quick: 0, busy: 3 })
  const [fewer = [], more = []] = heard.sort((a, b) => a.length - b.length)
  expect(fewer.map((text) => text.slice(0, 6))).toEqual(['second', 'xxxxxx'])
  expect(more.map((text) => text.slice(0, 6))).toEqual(['firstf', 'second', 'xxxxxx'])
})

it('is written straight to one who has nothing waiting, and in order when that one has', async () => {
  const { io, clients } = await roomOfTwo()
  const [one] = [...io.of('/').sockets.values()]
  if (!one) throw new Error('nobody came')
  let queued = 0
  one.conn.on('packetCreate', () => (queued += 1))
  writeStraight(one)
  const heard: string[] = []
  for (const client of clients)
    client.on('update', (bytes: Uint8Array) => heard.push(Buffer.from(bytes).subarray(0, 5).toString()))
  await expect.poll(() => one.conn.transport.writable).toBe(true)
  one.emit('update', Buffer.from('alone'))
  expect(queued).toBe(0)
  one.emit('update', Buffer.alloc(20_000, 'large'))
  one.emit('update', Buffer.from('after'))
  expect(queued).toBe(2)
  await expect.poll(() => heard).toEqual(['alone', 'large', 'after'])
})

/** What each client hears, and both sockets, of which one has a message under way. */
async function oneOfTwoBusy() {
  const { io, clients } = await roomOfTwo()
  const sockets = [...io.of('/').sockets.values()] as unknown as ServerSocket[]
  await expect.poll(() => sockets.every(({ conn }) => conn.transport.writable)).toBe(true)
  const heard = clients.map((client) => {
    const said: string[] = []
    client.on('changed', ({ topics }: { topics: string[] }) => said.push(topics[0]?.slice(0, 5) ?? ''))
    return said
  })
  sockets[1]?.emit('changed', { topics: ['first'.repeat(5_000)] })
  return { sockets, heard }
}

it('tells those that are named, straight and in order', async () => {
  const { sockets, heard } = await oneOfTwoBusy()
  const queued = sockets.map(() => 0)
  sockets.forEach(({ conn }, nth) => conn.on('packetCreate', () => (queued[nth] = (queued[nth] ?? 0) + 1)))
  tellAll(sockets, 'changed', { topics: ['both'] })
  tellAll(sockets.slice(1), 'changed', { topics: ['one'] })
  await expect
    .poll(() => [...heard].sort((a, b) => a.length - b.length))
    .toEqual([['both'], ['first', 'both', 'one']])
  expect(queued).toEqual([0, 2])
})

it('tells those that are named the usual way when the inside of Socket.IO is another', async () => {
  const { sockets, heard } = await oneOfTwoBusy()
  for (const socket of sockets) {
    const { client } = socket as unknown as { client: object }
    const { writeToEngine } = client as { writeToEngine: (encoded: unknown[], options: object) => void }
    const write = writeToEngine.bind(client)
    Object.assign(client, {
      writeToEngine: undefined,
      _packet(packet: object, options: object) {
        write(new packets.Encoder().encode(packet) as unknown as unknown[], options)
      },
    })
  }
  tellAll(sockets, 'changed', { topics: ['both'] })
  await expect
    .poll(() => [...heard].sort((a, b) => a.length - b.length))
    .toEqual([['both'], ['first', 'both']])
})

/** One who has nothing waiting: what it hears, and how often something is written to it past all queues. */
async function oneFree() {
  const { io, clients } = await roomOfTwo()
  const [socket] = [...io.of('/').sockets.values()] as unknown as ServerSocket[]
  if (!socket) throw new Error('nobody came')
  writeStraight(socket)
  const heard: string[] = []
  for (const client of clients) {
    client.on('changed', ({ topics }: { topics: string[] }) => heard.push(topics[0]?.slice(0, 6) ?? ''))
    client.on('closing', ({ reason }: { reason: string }) => heard.push(reason))
  }
  await expect.poll(() => socket.conn.transport.writable).toBe(true)
  const { _socket: line } = (socket.conn.transport as unknown as { socket: { _socket: Socket } }).socket
  const writes = vi.spyOn(line, 'write')
  return { socket, heard, writes }
}

const answer = (socket: ServerSocket, ...words: string[]) =>
  words.forEach((word) => socket.emit('changed', { topics: [word] }))

it('writes what is told and the answers together, and answers last', async () => {
  const { socket, heard, writes } = await oneFree()
  inOneWrite(
    () => answer(socket, 'three', 'four'),
    () => {
      tellAll([socket], 'changed', { topics: ['one'] })
      tellAll([socket], 'changed', { topics: ['two'] })
      expect(writes).not.toHaveBeenCalled()
    },
  )
  expect(writes).toHaveBeenCalledOnce()
  await expect.poll(() => heard).toEqual(['one', 'two', 'three', 'four'])
})

it('writes at once to one who is told something and not answered', async () => {
  const { socket, heard, writes } = await oneFree()
  inOneWrite(
    () => undefined,
    () => {
      tellAll([socket], 'changed', { topics: ['one'] })
      expect(writes).toHaveBeenCalledOnce()
    },
  )
  await expect.poll(() => heard).toEqual(['one'])
})

it('writes the answers of one who is told nothing together', async () => {
  const { socket, heard, writes } = await oneFree()
  inOneWrite(
    () => answer(socket, 'one', 'two', 'three'),
    () => expect(writes).not.toHaveBeenCalled(),
  )
  expect(writes).toHaveBeenCalledOnce()
  await expect.poll(() => heard).toEqual(['one', 'two', 'three'])
})

it('leaves nothing out, and changes no order, where something is too long to be copied', async () => {
  const { socket, heard } = await oneFree()
  inOneWrite(
    () => answer(socket, 'two'),
    () => tellAll([socket], 'changed', { topics: ['first'.repeat(6_000)] }),
  )
  await expect.poll(() => heard).toEqual(['firstf', 'two'])
  await expect.poll(() => socket.conn.transport.writable).toBe(true)
  // The second goes through the queues, and the third with it.
  inOneWrite(
    () => answer(socket, 'one', 'second'.repeat(5_000), 'three'),
    () => tellAll([socket], 'changed', { topics: ['four'] }),
  )
  await expect.poll(() => heard.slice(2)).toEqual(['one', 'second', 'three', 'four'])
})

it('answers whatever happens to what is told, before it says why a connection ends', async () => {
  const { socket, heard } = await oneFree()
  const tell = () => {
    answer(socket, 'told'.repeat(10_000))
    socket.emit('closing', { reason: 'failed' })
    throw new Error('not told')
  }
  expect(() => inOneWrite(() => answer(socket, 'one'), tell)).toThrow('not told')
  answer(socket, 'after')
  await expect.poll(() => heard).toEqual(['one', 'toldto', 'failed', 'after'])
})

it('goes the usual way when the inside of Socket.IO is another', async () => {
  const { io, clients } = await roomOfTwo()
  for (const { conn } of io.of('/').sockets.values()) {
    const { socket } = conn.transport as unknown as { socket: { _sender: object } }
    Object.defineProperty(socket._sender, '_state', { value: undefined })
  }
  const heard: string[] = []
  for (const client of clients)
    client.on('update', (bytes: Uint8Array) => heard.push(Buffer.from(bytes).toString()))
  io.to('room').emit('update', Buffer.from('hei'))
  await expect.poll(() => heard).toEqual(['hei', 'hei'])
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
