import type { Namespace } from 'socket.io'
import type { ServerSocket } from './connection'
import { packets } from './packets'
import type { FromServer } from './protocol'

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
  /** The pieces of a frame; in one piece it takes one write. */
  wsPreEncodedFrame?: Buffer[]
}

/** The inside of a connection, from Socket.IO's engine down to the socket of the system. */
interface Inside {
  readyState?: string
  writeBuffer?: unknown[]
  transport?: {
    writable?: boolean
    socket?: {
      readyState?: number
      _sender?: { _state?: number }
      _socket?: { writableLength?: number; write(frame: Buffer): void }
    }
  }
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
  const encoded = this.encoder.encode(packet)
  const [only] = encoded
  const isShort = encoded.length === 1 && only instanceof Uint8Array && only.byteLength <= copiedAtMost
  if (isShort && writtenAtOnce(this.conn, binaryFrame(only))) return
  this.writeToEngine(encoded, options)
}

/** Bytes are copied into their frame; longer ones are handed to the system in two pieces instead. */
const copiedAtMost = 16_384

/** WebSocket's number for a connection that is open, and the sender's for one that is not at work on a packet. */
const open = 1
const idle = 0

/** Writes a frame past all queues, if all of them are empty: nothing that was sent before can come after it. */
function writtenAtOnce({ readyState, writeBuffer, transport }: Inside, frame: Buffer): boolean {
  const socket = transport?.socket
  const line = socket?._socket
  if (readyState !== 'open' || writeBuffer?.length !== 0 || !transport?.writable) return false
  if (socket?.readyState !== open || socket._sender?._state !== idle || line?.writableLength !== 0)
    return false
  line.write(frame)
  return true
}

/** One whole binary message as a server sends it: RFC 6455, section 5.2. */
export function binaryFrame(payload: Uint8Array): Buffer {
  const { byteLength } = payload
  const header = headerOf(byteLength)
  const frame = Buffer.allocUnsafe(header.byteLength + byteLength)
  frame.set(header)
  frame.set(payload, header.byteLength)
  return frame
}

/** FIN and the opcode for bytes; then the length, in one byte where it fits, else in two or eight more. */
function headerOf(length: number): Buffer {
  const whole = 0x82
  if (length < 126) return Buffer.from([whole, length])
  const header = Buffer.alloc(length < 65_536 ? 4 : 10)
  header[0] = whole
  header[1] = length < 65_536 ? 126 : 127
  if (length < 65_536) header.writeUInt16BE(length, 2)
  else header.writeBigUInt64BE(BigInt(length), 2)
  return header
}
