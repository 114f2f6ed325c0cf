import { createHash } from 'node:crypto'
import { Refusal } from '~/core/refusal'
import { imageHeader } from '~/editor/image-header'
import { bareJpeg } from './jpeg.server'
import { redrawPng } from './png.server'

/** A picture as it may be stored: recognised by its content, and freed of everything but the picture. */
export interface PreparedImage {
  type: 'image/png' | 'image/jpeg'
  width: number
  height: number
  content: Buffer
  /** Of `content`, hex. */
  sha256: string
}

/** Of one picture. The browser makes larger ones smaller before it sends them. */
const largestBytes = 5_000_000
const largestPixels = 6_000_000

/**
 * Makes what was sent ready to be stored. Before the transaction, since it takes time.
 * @throws Refusal when it is no picture that every reader's program shows, or a larger one than any page needs
 */
export async function prepareImage(sent: Buffer): Promise<PreparedImage> {
  if (sent.length > largestBytes) throw new Refusal('too-large', 'image-too-large')
  const header = imageHeader(sent)
  if (!header || header.type === 'image/webp') throw new Refusal('bad-request', 'image-kind')
  const { type, width, height } = header
  // Read from the header, before anything is unpacked.
  if (width * height > largestPixels) throw new Refusal('too-large', 'image-too-large')
  const content = type === 'image/png' ? await redrawPng(sent) : bareJpeg(sent)
  return { type, width, height, content, sha256: createHash('sha256').update(content).digest('hex') }
}
