import { ImageRun } from 'docx'
import type { ImageFile } from '../edition'
import { printable } from './printable'

/** In pixels, as the docx package counts: as wide as the text, and not so tall that it needs a page of its own. */
const widest = 548
const tallest = 760

/** A picture as large as a page has room for, with what it says to those who do not see it. */
export function pictureOf(file: ImageFile, alt: string): ImageRun {
  const scale = Math.min(1, widest / file.width, tallest / file.height)
  return new ImageRun({
    type: file.type === 'image/png' ? 'png' : 'jpg',
    data: file.bytes,
    transformation: { width: Math.round(file.width * scale), height: Math.round(file.height * scale) },
    altText: { name: '', description: printable(alt) },
  })
}
