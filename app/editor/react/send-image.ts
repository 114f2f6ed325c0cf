import { imageHeader } from '../image-header'
import type { ImageAttributes } from '../image-attributes'

/** The longest side of a picture that is sent, in pixels: sharp on a screen and on paper, and no heavier than that. */
const longestSide = 2000
/** What a browser is asked to unpack at most: more than any camera takes. */
const largestPixels = 100_000_000
const largestFile = 40_000_000
/** A picture with few colours is small as a PNG; a photograph is not. */
const largestPng = 1_500_000

/** A hint to the person's file chooser; what a file is, is recognised by its content. */
export const acceptedImages = 'image/png,image/jpeg,image/webp'

/** Why a picture was not taken; each has its words. */
export type NotSent =
  'image-kind' | 'image-too-large' | 'image-broken' | 'images-full' | 'failed' | 'signedOut' | 'notAllowed'

type Sent = Pick<ImageAttributes, 'imageId' | 'width' | 'height'>

/**
 * Draws a picture anew, no larger than it needs to be, and sends it to the document. What a camera writes into its files,
 * such as the place, does not leave the person's machine.
 */
export async function sendImage(file: File, address: string): Promise<Sent | NotSent> {
  if (file.size > largestFile) return 'image-too-large'
  const header = imageHeader(new Uint8Array(await file.arrayBuffer()))
  if (!header) return 'image-kind'
  if (header.width * header.height > largestPixels) return 'image-too-large'
  const drawn = await drawnAnew(file, header.type === 'image/png')
  return drawn ? send(drawn, address) : 'image-broken'
}

async function drawnAnew(file: File, few: boolean): Promise<Blob | null> {
  const picture = await createImageBitmap(file).catch(() => null)
  if (!picture) return null
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const pen = canvas.getContext('2d', { alpha: false })
  if (!pen) return null
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const png = few ? await written(canvas, 'image/png') : null
  return png && png.size <= largestPng ? png : written(canvas, 'image/jpeg')
}

function written(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, 0.86))
}

async function send(picture: Blob, address: string): Promise<Sent | NotSent> {
  const form = new FormData()
  form.set('image', await lettersOf(picture))
  const answer = await fetch(address, { method: 'POST', body: form }).catch(() => null)
  if (!answer) return 'failed'
  if (answer.status === 401) return 'signedOut'
  if (answer.status === 403 || answer.status === 404) return 'notAllowed'
  const said: unknown = await answer.json().catch(() => null)
  if (answer.ok) return (Object(said) as { facts: Sent }).facts
  const { reason } = Object(said) as { reason?: string }
  return (refused as readonly (string | undefined)[]).includes(reason) ? (reason as NotSent) : 'failed'
}

const refused = ['image-kind', 'image-too-large', 'image-broken', 'images-full'] as const

/** The bytes in base64, as a form takes them. */
async function lettersOf(picture: Blob): Promise<string> {
  const reader = new FileReader()
  return new Promise((resolve, reject) => {
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('the picture could not be read')))
    reader.readAsDataURL(picture)
  })
}
