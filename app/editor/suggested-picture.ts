import { imageAttributes, type ImageAttributes } from './image-attributes'
import { cellOf } from './suggested-table'

/** A picture as it is kept: `picture`, or `decorative picture`, which it is and how large, and in a line below what it says. */
export function keptPicture({ imageId, width, height, alt, decorative }: ImageAttributes): string {
  const name = decorative ? 'decorative picture' : 'picture'
  return `${name} ${imageId} ${width}x${height}\n${decorative ? '' : cellOf(alt)}`
}

const kept = /^(decorative )?picture (\S+) (\d+)x(\d+)\n(.*)$/

/** What is kept, or somebody sends, read as a picture; null when it is none. */
export function pictureFrom(words: string): ImageAttributes | null {
  const [, decorative, imageId, width, height, alt] = kept.exec(words) ?? []
  const picture = imageAttributes({ imageId, width, height, alt, decorative: decorative !== undefined })
  return picture.imageId !== '' && keptPicture(picture) === words ? picture : null
}
