import { Writable } from 'node:stream'

/** Gathers what React writes of a page, and gives it away when the last has come. */
export function wholePage(done: (page: Uint8Array<ArrayBuffer>) => void): Writable {
  const pieces: Uint8Array[] = []
  return new Writable({
    write(piece: Uint8Array, _encoding, next) {
      pieces.push(filledPart(piece))
      next()
    },
    final(next) {
      done(new Uint8Array(Buffer.concat(pieces)))
      next()
    },
  })
}

/**
 * React 18 writes its buffer to the end also when the next letter takes more bytes than were left in it: then zeros stand
 * in the page, which browsers show as broken letters and hydration reads as other text.
 */
function filledPart(piece: Uint8Array): Uint8Array {
  return piece.subarray(0, piece.findLastIndex((byte) => byte !== 0) + 1)
}
