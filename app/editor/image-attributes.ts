/**
 * A picture in a text: which of the document's pictures, what it says to those who do not see it, and how large it is.
 * The picture itself is a file of the document and never stands in the text.
 */
export type ImageAttributes = {
  imageId: string
  /** Empty for a picture that is only decoration. */
  alt: string
  decorative: boolean
  width: number
  height: number
}

export const longestAlt = 500
const anId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Image attributes read from a document that anybody may have written; `imageId` is empty when it names no picture. */
export function imageAttributes(raw: Record<string, unknown>): ImageAttributes {
  const decorative = raw.decorative === true || raw.decorative === 'true'
  return {
    imageId: typeof raw.imageId === 'string' && anId.test(raw.imageId) ? raw.imageId : '',
    alt: decorative || typeof raw.alt !== 'string' ? '' : raw.alt.slice(0, longestAlt),
    decorative,
    width: side(raw.width),
    height: side(raw.height),
  }
}

function side(value: unknown): number {
  const pixels = Number(value)
  return Number.isInteger(pixels) && pixels >= 1 && pixels <= 10_000 ? pixels : 1
}
