import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { io as connect } from 'socket.io-client'
import * as msgpack from 'socket.io-msgpack-parser'
import { expect, it, onTestFinished } from 'vitest'
import type { Admission } from '~/auth/admit.server'
import { createConnection, listen, type ServerSocket } from '~/realtime/connection'
import type { Message } from '~/realtime/messages'
import { packets, SoundDecoder } from '~/realtime/packets'

const documentId = '0190b6a0-1111-7000-8000-000000000001'

/** A server that answers everything, and a client of it. */
async function served(parser: typeof packets | typeof msgpack) {
  const http = createServer()
  const io = new Server(http, { parser, transports: ['websocket'] })
  const taken: Message['event'][] = []
  let throughQueues = 0
  let keystrokes = 0
  const admission = { viewer: { id: 'a' } } as Admission
  io.on('connection', (one) => {
    const socket = one as unknown as ServerSocket
    const connection = createConnection(socket, admission, new Date())
    const handle = ({ event, answer }: Message) => {
      taken.push(event)
      if (event === 'update') answer({ ok: true })
    }
    listen(connection, handle, (error) => {
      throw error
    })
    const { decoder } = (socket as unknown as { client: { decoder: unknown } }).client
    if (decoder instanceof SoundDecoder && decoder.taking) {
      const { taking } = decoder
      decoder.taking = {
        ...taking,
        keystroke(one) {
          keystrokes += 1
          taking.keystroke(one)
        },
      }
    }
    const { onevent } = socket as unknown as { onevent: (packet: object) => void }
    Object.assign(socket, {
      onevent(packet: object) {
        throughQueues += 1
        onevent.call(socket, packet)
      },
    })
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const client = connect(url, { parser: packets, transports: ['websocket'] })
  onTestFinished(() => {
    client.disconnect()
    io.disconnectSockets(true)
    http.closeAllConnections()
    http.close()
  })
  await expect.poll(() => client.connected).toBe(true)
  return { client, taken, throughQueues: () => throughQueues, keystrokes: () => keystrokes }
}

const update = { documentId, update: Buffer.from([0, 0]) }

it('takes events where they are unpacked, in this version of Socket.IO, and answers them', async () => {
  const { client, taken, throughQueues, keystrokes } = await served(packets)
  expect(await client.emitWithAck('update', update)).toEqual({ ok: true })
  client.emit('leave', { documentId })
  await expect.poll(() => taken).toEqual(['update', 'leave'])
  expect(throughQueues()).toBe(0)
  // The change was known by its bytes: so this version of Socket.IO packs one.
  expect(keystrokes()).toBe(1)
})

it('takes them from Socket.IO when its inside is another', async () => {
  const { client, taken, throughQueues } = await served(msgpack)
  expect(await client.emitWithAck('update', update)).toEqual({ ok: true })
  client.emit('leave', { documentId })
  await expect.poll(() => taken).toEqual(['update', 'leave'])
  expect(throughQueues()).toBe(2)
})
