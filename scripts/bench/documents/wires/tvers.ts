import { Decoder, Encoder, PacketType } from 'socket.io-msgpack-parser'
import { protocolVersion, socketPath, unpacked, type Answer, type Joined } from '~/realtime/protocol'
import { openSocket } from './socket'
import type { Client, Wire } from './wire'

interface Packet {
  type: number
  data?: unknown
  id?: number
  nsp: string
}

/** Socket.IO by hand: its own client unpacks every frame, and would be slower than the server it measures. */
export const tvers: Wire = {
  async connect(url, cookie) {
    const address = `${url.replace(/^http/, 'ws')}${socketPath}/?EIO=4&transport=websocket`
    const waiting = new Map<number, (answer: unknown) => void>()
    let asked = 0
    let letIn: () => void = () => undefined
    let refused: (reason: Error) => void = () => undefined
    const admitted = new Promise<void>((resolve, reject) => {
      letIn = resolve
      refused = reject
    })
    const send = (packet: Packet) => socket.send(inBytes(packet))
    const ask = <Answered>(event: string, body: object) =>
      new Promise<Answered>((resolve) => {
        asked += 1
        waiting.set(asked, (answer) => resolve(answer as Answered))
        send({ type: PacketType.EVENT, data: [event, body], id: asked, nsp: '/' })
      })

    const decoder = new Decoder()
    decoder.on('decoded', ({ type, id, data }: Packet) => {
      if (type === PacketType.CONNECT) letIn()
      else if (type === PacketType.CONNECT_ERROR) refused(new Error(JSON.stringify(data)))
      else if (type === PacketType.ACK && id !== undefined) {
        waiting.get(id)?.((data as unknown[])[0])
        waiting.delete(id)
      } else throw new Error(`The server said: ${JSON.stringify(data)}`)
    })
    const client: Client = {
      async join(documentId) {
        const joined = await ask<Joined>('join', { documentId, stateVector: Buffer.from([0]) })
        if (!joined.ok) throw new Error(`not let into the document: ${joined.code}`)
        return unpacked(joined.missing)
      },
      async edit(documentId, update) {
        const stored = await ask<Answer>('update', { documentId, update: Buffer.from(update) })
        if (!stored.ok) throw new Error(`not stored: ${stored.code}`)
      },
      show: (documentId, states) =>
        send({
          type: PacketType.EVENT,
          data: ['awareness', { documentId, update: Buffer.from(states) }],
          nsp: '/',
        }),
      onFrame: () => undefined,
      close: () => socket.terminate(),
    }
    const socket = await openSocket(
      address,
      (frame, isBinary) => {
        if (!isBinary) {
          // The server asks whether one is still there.
          if (frame.toString() === '2') socket.send('3')
        } else if (isEvent(frame)) client.onFrame(frame)
        else decoder.add(frame)
      },
      cookie,
    )
    send({ type: PacketType.CONNECT, data: { protocol: protocolVersion }, nsp: '/' })
    await admitted
    return client
  },
}

function inBytes(packet: Packet): Buffer {
  const [frame] = new Encoder().encode(packet) as unknown as [Buffer]
  return frame
}

const eventPrefix = [...inBytes({ type: PacketType.EVENT, data: [], nsp: '/' })].slice(1, 7)

/** Whether a packet is an event, told by how every packet begins: its number of fields, then `type` and its number. */
function isEvent(frame: Buffer): boolean {
  return eventPrefix.every((byte, at) => frame[at + 1] === byte) && !frame.subarray(0, 40).includes('closing')
}
