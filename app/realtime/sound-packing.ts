const deepest = 8

/**
 * Refuses a msgpack frame whose announced lengths go beyond its end. The unpacker makes room for an array before it reads
 * what is in it: a few hundred bytes that announce nested arrays of millions would use up all memory.
 * @throws when the frame is not one whole, shallow msgpack value
 */
export function requireSoundPacking(frame: unknown): asserts frame is Uint8Array {
  if (!(frame instanceof Uint8Array)) throw new Error('a frame of text')
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
  if (skipValue(view, 0, 0) !== frame.byteLength) throw new Error('bytes after the value')
}

/** The place after the value that begins at `at`. */
function skipValue(view: DataView, at: number, depth: number): number {
  const prefix = view.getUint8(at)
  const inside = at + 1
  if (prefix < 0x80 || prefix >= 0xe0) return inside
  if (prefix < 0x90) return skipMany(view, inside, (prefix & 0x0f) * 2, depth)
  if (prefix < 0xa0) return skipMany(view, inside, prefix & 0x0f, depth)
  if (prefix < 0xc0) return within(view, inside + (prefix & 0x1f))
  const fixed = fixedSizes.get(prefix)
  if (fixed !== undefined) return within(view, inside + fixed)
  const sized = sizedKinds.get(prefix)
  if (!sized) throw new Error('an unknown kind')
  const length = lengthAt(view, inside, sized.digits)
  const content = inside + sized.digits
  if (sized.perItem === 'bytes') return within(view, content + length)
  return skipMany(view, content, length * sized.perItem, depth)
}

function skipMany(view: DataView, at: number, count: number, depth: number): number {
  if (depth >= deepest) throw new Error('nested too deep')
  // Each value takes a byte at least.
  within(view, at + count)
  let place = at
  for (let item = 0; item < count; item++) place = skipValue(view, place, depth + 1)
  return place
}

function within(view: DataView, place: number): number {
  if (place > view.byteLength) throw new Error('a length beyond the end')
  return place
}

function lengthAt(view: DataView, at: number, digits: 1 | 2 | 4): number {
  if (digits === 1) return view.getUint8(at)
  return digits === 2 ? view.getUint16(at) : view.getUint32(at)
}

/** Kinds without a length of their own, with their size: nil, booleans, numbers. Extensions are not in our protocol. */
const fixedSizes = new Map([
  [0xc0, 0],
  [0xc2, 0],
  [0xc3, 0],
  [0xca, 4],
  [0xcb, 8],
  [0xcc, 1],
  [0xcd, 2],
  [0xce, 4],
  [0xcf, 8],
  [0xd0, 1],
  [0xd1, 2],
  [0xd2, 4],
  [0xd3, 8],
  // How the packer writes `undefined`: an extension of type 0 with one empty byte.
  [0xd4, 2],
])

/** Kinds that say their length: bytes, texts, lists and maps. */
const sizedKinds = new Map<number, { digits: 1 | 2 | 4; perItem: 'bytes' | 1 | 2 }>([
  [0xc4, { digits: 1, perItem: 'bytes' }],
  [0xc5, { digits: 2, perItem: 'bytes' }],
  [0xc6, { digits: 4, perItem: 'bytes' }],
  [0xd9, { digits: 1, perItem: 'bytes' }],
  [0xda, { digits: 2, perItem: 'bytes' }],
  [0xdb, { digits: 4, perItem: 'bytes' }],
  [0xdc, { digits: 2, perItem: 1 }],
  [0xdd, { digits: 4, perItem: 1 }],
  [0xde, { digits: 2, perItem: 2 }],
  [0xdf, { digits: 4, perItem: 2 }],
])
