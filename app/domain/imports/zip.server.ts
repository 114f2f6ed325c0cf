import { inflateRawSync } from 'node:zlib'
import { Refusal } from '~/core/refusal'

/** A zip archive whose directory has been read; nothing is unpacked before it is asked for. */
export interface Archive {
  readonly names: readonly string[]
  /** One file, unpacked; null when there is none of that name. @throws Refusal when it is broken or larger than it says */
  read(name: string): Buffer | null
}

/** Unpacked, all together: a document that a person has written holds a tenth of it. */
const largestTotal = 200_000_000
const mostFiles = 5000

type Entry = { method: number; packed: number; size: number; at: number }

/**
 * Opens a zip archive in memory. How much it unpacks to is looked at before anything is unpacked, and no file may unpack
 * to more than the directory says.
 * @throws Refusal when it is no whole archive, is encrypted, or unpacks to more than any document holds
 */
export function openArchive(bytes: Uint8Array): Archive {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = orBroken(() => directoryOf(zip))
  const total = [...entries.values()].reduce((sum, { size }) => sum + size, 0)
  if (entries.size > mostFiles || total > largestTotal) throw new Refusal('invalid', 'file-bomb')
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name)
      return entry ? orBroken(() => unpacked(zip, entry)) : null
    },
  }
}

function directoryOf(zip: Buffer): Map<string, Entry> {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  const entries = new Map<string, Entry>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw broken()
    const encrypted = (zip.readUInt16LE(at + 8) & 1) === 1
    if (encrypted) throw new Refusal('invalid', 'file-encrypted')
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28)
    const entry = {
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      at: zip.readUInt32LE(at + 42),
    }
    entries.set(zip.toString('utf8', at + 46, nameEnd), entry)
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

function unpacked(zip: Buffer, { method, packed, size, at }: Entry): Buffer {
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  const part = zip.subarray(start, start + packed)
  if (method === 0) return part
  if (method !== 8) throw broken()
  return inflateRawSync(part, { maxOutputLength: Math.max(size, 1) })
}

/** Reading outside the file, and a stream that does not unpack, both say that the file is broken. */
function orBroken<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw error instanceof Refusal ? error : broken()
  }
}

function broken(): Refusal {
  return new Refusal('invalid', 'file-broken')
}
