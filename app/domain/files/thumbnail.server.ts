import type { FileFolder } from '~/core/file-folder'
import { Refusal } from '~/core/refusal'
import { thumbnailSide } from './thumbnail-size'

/** Larger pictures are not unpacked: some 50 megapixels come out of a camera, more out of a bomb. */
const mostPixels = 60_000_000
/** So many seconds may go by until a picture is drawn. */
const longestSeconds = 10
/** So many pictures may wait to be drawn; a list shows fewer. */
const mostWaiting = 100

/** What is drawn or waits for it, by where it lies. */
const underWay = new Map<string, Promise<Uint8Array>>()
let last: Promise<unknown> = Promise.resolve()

/**
 * A small picture of a version of a file, as WebP: drawn when it is asked for first, one at a time and beside the thread that
 * answers, and kept beside the bytes.
 * @param id of the version, which is a picture by its content
 * @returns null when its bytes are gone, or nothing can be drawn of them: broken, or larger than any picture is
 * @throws Refusal `too-many` when many others wait
 */
export async function thumbnailOf(folder: FileFolder, id: string): Promise<Uint8Array | null> {
  const kept = await folder.thumbnails.read(id)
  const picture = kept ? new Uint8Array(await new Response(kept).arrayBuffer()) : await drawnOnce(folder, id)
  return picture?.length ? picture : null
}

async function drawnOnce(folder: FileFolder, id: string): Promise<Uint8Array | null> {
  if (!(await folder.has(id))) return null
  const path = folder.pathOf(id)
  const known = underWay.get(path)
  if (known) return known
  if (underWay.size >= mostWaiting) throw new Refusal('too-many')
  const drawing = last
    .then(() => drawAndKeep(folder, id))
    .finally(() => {
      underWay.delete(path)
    })
  underWay.set(path, drawing)
  last = drawing.catch(() => undefined)
  return drawing
}

/** What cannot be drawn is kept as nothing, so that it is tried once. */
async function drawAndKeep(folder: FileFolder, id: string): Promise<Uint8Array> {
  const picture = await draw(folder.pathOf(id))
  await folder.thumbnails.keep(id, picture)
  // It may have been removed meanwhile, and then nothing of it stays.
  if (!(await folder.has(id))) await folder.thumbnails.remove(id)
  return picture
}

const nothing = new Uint8Array()

/** On white, as paper is, upright, and without anything that a camera or a program wrote into the file. */
async function draw(path: string): Promise<Uint8Array> {
  const sharp = await openSharp()
  const size = { width: thumbnailSide, height: thumbnailSide }
  return sharp(path, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true, pages: 1 })
    .timeout({ seconds: longestSeconds })
    .autoOrient()
    .resize({ ...size, fit: 'contain', background: 'white' })
    .flatten({ background: 'white' })
    .webp({ quality: 75 })
    .toBuffer()
    .catch(() => nothing)
}

/** The library, for the formats that a workspace keeps and no other that it could be talked into. */
async function openSharp() {
  const { default: sharp } = await import('sharp')
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({
    operation: ['VipsForeignLoadPng', 'VipsForeignLoadJpeg', 'VipsForeignLoadWebp', 'VipsForeignLoadNsgif'],
  })
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp
}
