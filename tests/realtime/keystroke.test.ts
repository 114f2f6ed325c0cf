import fc from 'fast-check'
import { Decoder, Encoder, PacketType } from 'socket.io-msgpack-parser'
import { expect, it } from 'vitest'
import { readKeystroke, type Keystroke } from '~/realtime/keystroke'
import { readMessage } from '~/realtime/messages'
import { requireSoundPacking } from '~/realtime/sound-packing'

interface Packet {
  type: number
  nsp: string
  data: unknown[]
  id?: number
}

/** A change as the way that all messages go reads it, unpacked and asked about; null for any other frame. */
function readWithCare(frame: Buffer): Keystroke | null {
  let packet: Packet | undefined
  const decoder = new Decoder()
  decoder.on('decoded', (decoded: Packet) => (packet = decoded))
  try {
    requireSoundPacking(frame)
    decoder.add(frame)
  } catch {
    // What cannot be unpacked is no change.
    return null
  }
  if (packet?.type !== (PacketType.EVENT as number) || packet.nsp !== '/' || packet.id === undefined)
    return null
  const message = readMessage([...packet.data, () => undefined])
  return message?.event === 'update' ? { ...message.body, answerId: packet.id } : null
}

function packetOf({ documentId, update, answerId }: Keystroke, bySocketIo: boolean): object {
  const options = bySocketIo ? { options: { compress: true } } : {}
  const data = ['update', { documentId, update }]
  return { type: PacketType.EVENT, data, ...options, id: answerId, nsp: '/' }
}

function frameOf(packet: object): Buffer {
  const [frame] = new Encoder().encode(packet as never) as unknown as [Buffer]
  return frame
}

const plain = ({ documentId, update, answerId }: Keystroke) => ({
  documentId,
  update: [...update],
  answerId,
})

const keystroke = fc.record({
  documentId: fc.uuid(),
  update: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  answerId: fc.oneof(fc.nat(300), fc.nat(70_000), fc.nat(2 ** 32 - 1)),
})

it('reads each change that a client packs, as it is read with care', () => {
  fc.assert(
    fc.property(keystroke, fc.boolean(), (one, bySocketIo) => {
      const frame = frameOf(packetOf(one, bySocketIo))
      const careful = readWithCare(frame) ?? expect.fail()
      expect(plain(readKeystroke(frame) ?? expect.fail())).toEqual(plain(careful))
      expect(plain(careful)).toEqual(plain(one))
    }),
  )
})

it.each([0, 255, 256, 65_535, 65_536, 1_048_576])('reads a change of %i bytes', (length) => {
  const one = { documentId: '0190b6a0-1111-7000-8000-000000000001', answerId: 1 }
  const read = readKeystroke(frameOf(packetOf({ ...one, update: Buffer.alloc(length, 7) }, true)))
  expect(Buffer.alloc(length, 7).equals(read?.update ?? expect.fail())).toBe(true)
})

/** A frame in which something is another byte, missing, there twice, or too much. */
const spoiled = fc
  .record({
    frame: fc.tuple(keystroke, fc.boolean()).map(([one, by]) => frameOf(packetOf(one, by))),
    at: fc.nat(),
    length: fc.nat(12),
    bytes: fc.uint8Array({ maxLength: 4 }),
  })
  .map(({ frame, at, length, bytes }) => {
    const from = at % (frame.length + 1)
    return Buffer.concat([frame.subarray(0, from), bytes, frame.subarray(from + length)])
  })

it('reads no frame otherwise than it is read with care, whatever is wrong with it', () => {
  fc.assert(
    fc.property(spoiled, (frame) => {
      const read = readKeystroke(frame)
      const careful = readWithCare(frame)
      // What it leaves to the other way it says nothing of.
      if (read) expect(plain(read)).toEqual(careful && plain(careful))
    }),
    { numRuns: 20_000 },
  )
})

const uuid = '0190b6a0-1111-7000-8000-000000000001'
const update = Buffer.from([0, 0])
const sound = { type: PacketType.EVENT, data: ['update', { documentId: uuid, update }], id: 1, nsp: '/' }

it.each([
  ['another event', { ...sound, data: ['awareness', { documentId: uuid, update }] }],
  ['an answer', { ...sound, type: PacketType.ACK }],
  ['another namespace', { ...sound, nsp: '/x' }],
  ['no answer asked for', { type: sound.type, data: sound.data, nsp: '/' }],
  ['an answer without a number', { ...sound, id: 'x' }],
  ['a number below zero', { ...sound, id: -1 }],
  ['something after the change', { ...sound, data: [...sound.data, 1] }],
  ['a field too many', { ...sound, data: ['update', { documentId: uuid, update, mode: 'edit' }] }],
  ['no document', { ...sound, data: ['update', { update }] }],
  ['a name for a document', { ...sound, data: ['update', { documentId: 'd'.repeat(36), update }] }],
  ['letters beyond ASCII', { ...sound, data: ['update', { documentId: `å${uuid.slice(2)}`, update }] }],
  ['a text for bytes', { ...sound, data: ['update', { documentId: uuid, update: 'ab' }] }],
])('leaves %s to the other way', (_, packet) => {
  expect(readKeystroke(frameOf(packet))).toBeNull()
})

it('leaves a change whose fields stand otherwise to the other way, which reads it', () => {
  const frame = frameOf({ nsp: '/', id: 1, data: ['update', { update, documentId: uuid }], type: 2 })
  expect(readKeystroke(frame)).toBeNull()
  expect(readWithCare(frame)).toEqual({ documentId: uuid, update, answerId: 1 })
})
