import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { io as connect } from 'socket.io-client'
import * as msgpack from 'socket.io-msgpack-parser'
import { expect, it, onTestFinished } from 'vitest'
import type { ServerSocket } from '~/realtime/connection'
import { writeStraight } from '~/realtime/frames'
import { packets } from '~/realtime/packets'
import { sharedEnding } from '~/realtime/shared-ending'

const text = Buffer.alloc(70_000, 'et felles skrivebord ')
const answerTo = (name: string, missing = text) => ({
  ok: true,
  mode: 'edit',
  missing,
  stateVector: Buffer.from([1, 2]),
  you: { id: name, name: `${name} Skribent`, organisation: null, colour: 3 },
  onDevice: true,
})
/** An answer with its text as letters: bytes are compared one by one, and take seconds. */
const read = (answer: unknown) => {
  const { missing, ...rest } = answer as ReturnType<typeof answerTo>
  return { ...rest, missing: Buffer.from(missing).toString() }
}
const ack = (answer: object) => ({ type: msgpack.PacketType.ACK, nsp: '/', id: 7, data: [answer] })

function unpackedPieces({ own, ending }: { own: Buffer; ending: Buffer }) {
  const decoder = new msgpack.Decoder()
  const packets: Array<ReturnType<typeof ack>> = []
  decoder.on('decoded', (packet: ReturnType<typeof ack>) => packets.push(packet))
  decoder.add(Buffer.concat([own, ending]))
  const [{ data, ...rest }] = packets as [ReturnType<typeof ack>]
  return { ...rest, data: data.map(read) }
}

it('is the same bytes for all who are given a text, and reads as the whole answer', () => {
  const [one, other] = ['Maja', 'Odd'].map((name) => sharedEnding(ack(answerTo(name))))
  if (!one || !other) throw new Error('packed whole')
  expect(one.ending).toBe(other.ending)
  expect(unpackedPieces(one)).toEqual(ack(read(answerTo('Maja'))))
  expect(unpackedPieces(other)).toEqual(ack(read(answerTo('Odd'))))
})

it('is another for another text, and of no other packet', () => {
  const changed = Buffer.from(text)
  changed[0] = 0x45
  const one = sharedEnding(ack(answerTo('Maja', changed)))
  expect(one && unpackedPieces(one)).toEqual(ack(read(answerTo('Maja', changed))))
  expect(sharedEnding(ack(answerTo('Maja', Buffer.from('short'))))).toBeNull()
  expect(sharedEnding(ack({ ok: true }))).toBeNull()
  expect(sharedEnding({ ...ack(answerTo('Maja')), type: msgpack.PacketType.EVENT })).toBeNull()
  expect(sharedEnding({ ...ack(answerTo('Maja')), nsp: '/other' })).toBeNull()
})

it('goes out in order, and counts as what a connection is owed', async () => {
  const http = createServer()
  const io = new Server(http, { parser: packets, transports: ['websocket'] })
  const created: Array<{ length: number; pieces: Buffer[] }> = []
  io.on('connection', (one) => {
    const socket = one as unknown as ServerSocket
    writeStraight(socket)
    one.conn.on(
      'packetCreate',
      ({ data, options }: { data: Buffer; options: { wsPreEncodedFrame?: Buffer[] } }) =>
        created.push({ length: data.length, pieces: options.wsPreEncodedFrame ?? [] }),
    )
    one.on('join', (name: string, answer: (answer: object) => void) => {
      one.emit('before')
      answer(answerTo(name))
      one.emit('after')
    })
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const clients = ['Maja', 'Odd'].map((name) => {
    const client = connect(url, { parser: packets, transports: ['websocket'], forceNew: true })
    return { name, client }
  })
  onTestFinished(() => {
    for (const { client } of clients) client.disconnect()
    io.disconnectSockets(true)
    http.closeAllConnections()
    http.close()
  })
  for (const { name, client } of clients) {
    const heard: string[] = []
    client.onAny((event: string) => heard.push(event))
    client.emit('join', name, (answer: unknown) => {
      expect(read(answer)).toEqual(read(answerTo(name)))
      heard.push('answer')
    })
    await expect.poll(() => heard).toEqual(['before', 'answer', 'after'])
  }
  const answers = created.filter(({ length }) => length > text.length)
  expect(answers).toHaveLength(2)
  expect(answers[0]?.pieces[1]).toBe(answers[1]?.pieces[1])
})
