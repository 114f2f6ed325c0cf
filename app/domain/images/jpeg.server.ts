import { Refusal } from '~/core/refusal'
import { isFrame } from '~/editor/image-header'

const startOfScan = 0xda
const tables = [0xdb, 0xc4, 0xdd]
/** What kind of colours: JFIF and Adobe. All other application segments are about the picture: camera, place, preview. */
const kept = [0xe0, 0xee, ...tables]

/**
 * A JPEG with what belongs to the picture and nothing else: where and with what it was taken is not for its readers.
 * @throws Refusal when it is not a whole JPEG of eight bits, grey or in colour
 */
export function bareJpeg(jpeg: Buffer): Buffer {
  const parts = [jpeg.subarray(0, 2)]
  let framed = false
  for (let at = 2; at + 4 <= jpeg.length && jpeg[at] === 0xff;) {
    const marker = jpeg[at + 1] ?? 0
    const end = at + 2 + jpeg.readUInt16BE(at + 2)
    if (marker === startOfScan) {
      const stop = jpeg.indexOf(Buffer.from([0xff, 0xd9]), end)
      if (!framed || stop < 0) throw broken()
      return Buffer.concat([...parts, jpeg.subarray(at, stop + 2)])
    }
    if (isFrame(marker)) framed = isPlainFrame(jpeg, at)
    if (isFrame(marker) || kept.includes(marker)) parts.push(jpeg.subarray(at, end))
    at = end
  }
  throw broken()
}

/** Baseline or progressive, eight bits, one colour or three: what a PDF for keeping and Word both show. */
function isPlainFrame(jpeg: Buffer, at: number): boolean {
  const plain = [0xc0, 0xc1, 0xc2].includes(jpeg[at + 1] ?? 0) && jpeg[at + 4] === 8
  if (!plain || ![1, 3].includes(jpeg[at + 9] ?? 0)) throw broken()
  return true
}

function broken(): Refusal {
  return new Refusal('bad-request', 'image-broken')
}
