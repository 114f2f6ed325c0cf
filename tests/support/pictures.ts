import { crc32, deflateSync } from 'node:zlib'

type PngOptions = {
  /** PNG colour type: 0 grey, 2 RGB, 4 grey with alpha, 6 RGB with alpha. */
  colour?: 0 | 2 | 4 | 6
  /** The filter of every row: 0 to 4. */
  filter?: number
  /** One pixel, as bytes; every pixel is like it. */
  pixel?: readonly number[]
  /** Packed pixels to use instead. */
  data?: Uint8Array
  /** Chunks before the pixels. */
  extra?: readonly Buffer[]
}

const channels = { 0: 1, 2: 3, 4: 2, 6: 4 }

/** A PNG in one colour, as small as it can be. */
export function pngOf(width: number, height: number, options: PngOptions = {}): Buffer {
  const { colour = 2, filter = 0, extra = [] } = options
  const pixel = options.pixel ?? Array.from({ length: channels[colour] }, (_, at) => 40 * (at + 1))
  const row = Buffer.concat([
    Buffer.from([filter]),
    ...Array.from({ length: width }, () => Buffer.from(pixel)),
  ])
  const data = options.data ?? deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, colour, 0, 0, 0])
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', head),
    ...extra,
    pngChunk('IDAT', data),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

export function pngChunk(name: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** The segments of a JPEG with no picture in it: enough for everything that reads its head and passes its bytes on. */
export function jpegOf(width: number, height: number, extra: readonly Buffer[] = []): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  frame.writeUInt16BE(height, 1)
  frame.writeUInt16BE(width, 3)
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...extra,
    jpegSegment(0xc0, frame),
    jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.alloc(16, 0x12),
    Buffer.from([0xff, 0xd9]),
  ])
}

export function jpegSegment(marker: number, body: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}
