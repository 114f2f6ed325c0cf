import type { Namespace } from 'socket.io'
import type { ServerSocket } from './connection'
import { packets } from './packets'
import type { FromServer } from './protocol'
import { sharedEnding } from './shared-ending'
import {
  binaryFrame,
  copiedAtMost,
  goesFirst,
  headerOf,
  takesPieces,
  writtenAtOnce,
  type Inside,
} from './straight'

/** What is used of Socket.IO's adapter and engine without their promising it; the versions are pinned, a test looks at it. */
interface Adapter {
  nsp: { name: string }
  _encode?: (packet: object, options: Options) => unknown[]
  apply?: (to: object, each: (socket: ServerSocket) => void) => void
  broadcast: (packet: { nsp?: string }, to: { flags?: { compress?: boolean; volatile?: boolean } }) => void
}

interface Options {
  preEncoded: true
  compress?: boolean
  volatile?: boolean
  /** The pieces of a frame, two at most; in one piece it takes one write. */
  wsPreEncodedFrame?: Buffer[]
}

interface Client {
  conn: Inside
  encoder: { encode(packet: object): unknown[] }
  writeToEngine(encoded: unknown[], options: object): void
  _packet?: (packet: object, options?: object) => void
}

/**
 * Lets what goes to a whole room be put into a WebSocket frame once, and be written straight to those who have nothing
 * waiting. Socket.IO frames a packet of bytes once for each receiver, hands it to the system in two pieces, and
 * goes through five queues on the way. Without what is used of its inside, and to those who read slowly, packets go
 * out as they always did, and are counted as owed.
 */
export function frameOnce(adapter: Namespace['adapter']): void {
  const inside = adapter as unknown as Adapter
  const { _encode: encode, apply } = inside
  if (!encode || !apply) return
  inside.broadcast = (packet, to) => {
    packet.nsp = inside.nsp.name
    const options: Options = { preEncoded: true, compress: to.flags?.compress, volatile: to.flags?.volatile }
    const send = sending(encode.call(adapter, packet, options), options)
    apply.call(adapter, to, send)
  }
}

/**
 * Tells each of these connections the same, framed once likewise. Where it is known who is to be told, this spares
 * Socket.IO's rooms, which look each of them up by its id.
 */
export function tellAll<Event extends keyof FromServer>(
  sockets: Iterable<ServerSocket>,
  event: Event,
  message: Parameters<FromServer[Event]>[0],
): void {
  const packet = { type: packets.PacketType.EVENT, data: [event, message], nsp: '/' }
  const encoded = new packets.Encoder().encode(packet) as unknown as unknown[]
  const send = sending(encoded, { preEncoded: true })
  for (const socket of sockets) {
    const { client } = socket as unknown as { client?: Partial<Client> }
    if (client?.writeToEngine) send(socket)
    else socket.emit(event, ...([message] as Parameters<FromServer[Event]>))
  }
}

function sending(encoded: unknown[], options: Options): (socket: ServerSocket) => void {
  const [only] = encoded
  const frame = encoded.length === 1 && only instanceof Uint8Array ? binaryFrame(only) : null
  if (frame) options.wsPreEncodedFrame = [frame]
  return (socket) => {
    const { client } = socket as unknown as { client: Client }
    if (frame && writtenAtOnce(client.conn, frame)) return
    goesFirst(client.conn)
    client.writeToEngine(encoded, options)
  }
}

/**
 * Lets what goes to one connection, answers above all, be written straight too. The way is that of all connections: it is
 * enough to call this with the first.
 */
export function writeStraight(socket: ServerSocket): void {
  const { client } = socket as unknown as { client: Client }
  if (!client._packet || !client.encoder || !client.writeToEngine) return
  const all = Object.getPrototypeOf(client) as Client
  all._packet = packetStraight
}

function packetStraight(this: Client, packet: object, options: object = {}): void {
  if (this.conn.readyState !== 'open') return
  const shared = takesPieces(this.conn) ? sharedEnding(packet) : null
  if (shared) {
    const { own, ending } = shared
    const head = Buffer.concat([headerOf(own.byteLength + ending.byteLength), own])
    goesFirst(this.conn)
    return this.writeToEngine([ending], { ...options, wsPreEncodedFrame: [head, ending] })
  }
  const encoded = this.encoder.encode(packet)
  const [only] = encoded
  const isShort = encoded.length === 1 && only instanceof Uint8Array && only.byteLength <= copiedAtMost
  if (isShort && writtenAtOnce(this.conn, binaryFrame(only))) return
  goesFirst(this.conn)
  this.writeToEngine(encoded, options)
}
