import type { Namespace } from 'socket.io'

/** What is used of Socket.IO's adapter and engine without their promising it; the version is pinned, a test looks at it. */
interface Internals {
  _encode?: (packet: object, options: PreEncoded) => unknown[]
}

interface PreEncoded {
  /** The pieces of a frame; in one piece it takes one write. */
  wsPreEncodedFrame?: Buffer[]
}

/**
 * Lets what goes to a whole room be put into a WebSocket frame once. Socket.IO does so for texts alone: a packet of bytes
 * it frames, and hands to the system in two pieces, once for each receiver. Without `_encode`, or in an engine that does
 * not know the option, packets go out as they always did.
 */
export function frameOnce(adapter: Namespace['adapter']): void {
  const inside = adapter as unknown as Internals
  const encode = inside._encode?.bind(adapter)
  if (!encode) return
  inside._encode = (packet, options) => {
    const encoded = encode(packet, options)
    const [only] = encoded
    if (encoded.length === 1 && only instanceof Uint8Array) options.wsPreEncodedFrame = [binaryFrame(only)]
    return encoded
  }
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
