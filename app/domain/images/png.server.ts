import { promisify } from 'node:util'
import { crc32, deflate, inflate } from 'node:zlib'
import { Refusal } from '~/core/refusal'

const unpack = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflate)
const pack = promisify<Uint8Array, Buffer>(deflate)

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Bytes per pixel by colour type: grey, RGB, grey with alpha, RGB with alpha. */
const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 4: 2, 6: 4 }
const up = 2

/**
 * Draws a PNG anew: its pixels on white, and nothing else that the file held. Every program that shows editions takes
 * the result, and what was hidden in the file is gone.
 * @throws Refusal when it is not a whole PNG of eight bits as browsers write them
 */
export async function redrawPng(png: Buffer): Promise<Buffer> {
  const { head, data } = partsOf(png)
  const width = head.readUInt32BE(0)
  const height = head.readUInt32BE(4)
  const channels = channelsOf[head[9] ?? -1]
  if (head[8] !== 8 || channels === undefined || head[12] !== 0) throw broken()
  const expected = height * (1 + width * channels)
  const packed = await unpack(data, { maxOutputLength: expected }).catch(() => {
    throw broken()
  })
  if (packed.length !== expected) throw broken()
  const pixels = onWhite(unfiltered(packed, width * channels, channels), channels)
  return written(width, height, await pack(filteredUp(pixels, width * 3)))
}

function broken(): Refusal {
  return new Refusal('bad-request', 'image-broken')
}

/** The header and the packed pixels out of the file's chunks. */
function partsOf(png: Buffer): { head: Buffer; data: Buffer } {
  const data: Buffer[] = []
  let head: Buffer | null = null
  for (let at = signature.length; at + 12 <= png.length;) {
    const length = png.readUInt32BE(at)
    const name = png.toString('latin1', at + 4, at + 8)
    const body = png.subarray(at + 8, at + 8 + length)
    if (name === 'IHDR') head ??= body
    if (name === 'IDAT') data.push(body)
    if (name === 'IEND') break
    at += 12 + length
  }
  if (head?.length !== 13) throw broken()
  return { head, data: Buffer.concat(data) }
}

/** Undoes the filters that make rows pack well (PNG specification, section 9). */
function unfiltered(rows: Buffer, rowBytes: number, channels: number): Buffer {
  const pixels = Buffer.alloc((rows.length / (rowBytes + 1)) * rowBytes)
  for (let from = 0, to = 0; from < rows.length; from += rowBytes + 1, to += rowBytes) {
    const filter = rows[from] ?? 0
    if (filter > 4) throw broken()
    for (let x = 0; x < rowBytes; x += 1) {
      const left = x < channels ? 0 : (pixels[to + x - channels] ?? 0)
      const above = to === 0 ? 0 : (pixels[to + x - rowBytes] ?? 0)
      const corner = to === 0 || x < channels ? 0 : (pixels[to + x - rowBytes - channels] ?? 0)
      pixels[to + x] = (rows[from + 1 + x] ?? 0) + foretold(filter, left, above, corner)
    }
  }
  return pixels
}

function foretold(filter: number, left: number, above: number, corner: number): number {
  if (filter === 0) return 0
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  const guess = left + above - corner
  const [toLeft, toAbove, toCorner] = [guess - left, guess - above, guess - corner].map(Math.abs) as [
    number,
    number,
    number,
  ]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

/** As RGB on white: a picture with see-through parts would be unreadable on a dark page, and some printers. */
function onWhite(pixels: Buffer, channels: number): Buffer {
  const hasColour = channels >= 3
  const hasAlpha = channels % 2 === 0
  const rgb = Buffer.alloc((pixels.length / channels) * 3)
  for (let from = 0, to = 0; from < pixels.length; from += channels, to += 3) {
    const alpha = hasAlpha ? (pixels[from + channels - 1] ?? 255) : 255
    for (let colour = 0; colour < 3; colour += 1) {
      const value = pixels[from + (hasColour ? colour : 0)] ?? 0
      rgb[to + colour] = alpha === 255 ? value : Math.round((value * alpha + 255 * (255 - alpha)) / 255)
    }
  }
  return rgb
}

function filteredUp(pixels: Buffer, rowBytes: number): Buffer {
  const height = pixels.length / rowBytes
  const rows = Buffer.alloc(height * (rowBytes + 1))
  for (let y = 0; y < height; y += 1) {
    const [from, to] = [y * rowBytes, y * (rowBytes + 1)]
    rows[to] = up
    for (let x = 0; x < rowBytes; x += 1) {
      rows[to + 1 + x] = (pixels[from + x] ?? 0) - (y === 0 ? 0 : (pixels[from + x - rowBytes] ?? 0))
    }
  }
  return rows
}

function written(width: number, height: number, data: Buffer): Buffer {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0])
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(body.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}
