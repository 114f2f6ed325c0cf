/** The inside of a connection, from Socket.IO's engine down to the socket of the system. */
export interface Inside {
  readyState?: string
  writeBuffer?: unknown[]
  transport?: {
    writable?: boolean
    perMessageDeflate?: unknown
    socket?: {
      readyState?: number
      _sender?: { _state?: number; sendFrame?: unknown }
      _socket?: { writableLength?: number; write(frame: Buffer): void }
    }
  }
}

/** Bytes are copied into their frame; longer ones are handed to the system in two pieces instead. */
export const copiedAtMost = 16_384

/** WebSocket's number for a connection that is open, and the sender's for one that is not at work on a packet. */
const open = 1
const idle = 0

/** What goes to a connection in one write: what it is told, and its answers, which come after that. */
interface Held {
  told: Buffer[]
  answers: Buffer[]
}

/** What waits, by connection: while answers are given, and while the others are told. */
let answering: Map<Inside, Held> | null = null
let telling: Map<Inside, Held> | null = null

/**
 * Has what `answer` writes straight go along with what `tell` writes to the same connections, and after it: what a write
 * costs is the system's, hardly more for two frames than for one. Who is told and not answered does not wait.
 */
export function inOneWrite(answer: () => void, tell: () => void): void {
  const held = new Map<Inside, Held>()
  answering = held
  try {
    answer()
  } finally {
    answering = null
  }
  telling = held
  try {
    tell()
  } finally {
    telling = null
    for (const [inside, one] of held) write(inside, one)
  }
}

/** To be told before anything is put into the queues of a connection: what waits for more goes before it. */
export function goesFirst(inside: Inside): void {
  const held = answering ?? telling
  const one = held?.get(inside)
  if (!one) return
  held?.delete(inside)
  write(inside, one)
}

function write({ readyState, transport }: Inside, { told, answers }: Held): void {
  const line = transport?.socket?._socket
  if (readyState !== 'open' || !line) return
  const frames = [...told, ...answers]
  if (told.every(({ length }) => length <= copiedAtMost)) line.write(Buffer.concat(frames))
  else for (const frame of frames) line.write(frame)
}

/** Writes a frame past all queues, if all of them are empty: nothing that was sent before can come after it. */
export function writtenAtOnce(inside: Inside, frame: Buffer): boolean {
  const { readyState, writeBuffer, transport } = inside
  const socket = transport?.socket
  const line = socket?._socket
  if (readyState !== 'open' || writeBuffer?.length !== 0 || !transport?.writable) return false
  if (socket?.readyState !== open || socket._sender?._state !== idle || line?.writableLength !== 0)
    return false
  const one = telling?.get(inside)
  if (one) one.told.push(frame)
  else if (answering) holdAnswer(answering, inside, frame)
  else line.write(frame)
  return true
}

function holdAnswer(held: Map<Inside, Held>, inside: Inside, frame: Buffer): void {
  const one = held.get(inside)
  if (one) one.answers.push(frame)
  else held.set(inside, { told: [], answers: [frame] })
}

/** Whether a frame that is made here goes through the queues as it is, in one piece or two. */
export function takesPieces({ transport }: Inside): boolean {
  return typeof transport?.socket?._sender?.sendFrame === 'function' && !transport.perMessageDeflate
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
export function headerOf(length: number): Buffer {
  const whole = 0x82
  if (length < 126) return Buffer.from([whole, length])
  const header = Buffer.alloc(length < 65_536 ? 4 : 10)
  header[0] = whole
  header[1] = length < 65_536 ? 126 : 127
  if (length < 65_536) header.writeUInt16BE(length, 2)
  else header.writeUIntBE(length, 4, 6)
  return header
}
