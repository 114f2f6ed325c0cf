export type ImageType = 'image/png' | 'image/jpeg' | 'image/webp'

/** What a picture is, as far as its first bytes tell. */
export type ImageHeader = { type: ImageType; width: number; height: number }

/**
 * Recognises a picture by its content, and reads how large it is without unpacking it: a small file can hold a picture
 * that no memory does. `null` for everything that is no PNG, JPEG or WebP.
 */
export function imageHeader(bytes: Uint8Array): ImageHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = sizeIn(view)
  return size && size.width > 0 && size.height > 0 ? size : null
}

function sizeIn(view: DataView): ImageHeader | null {
  if (view.byteLength < 32) return null
  if (view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a) {
    if (!says(view, 12, 'IHDR')) return null
    return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
  }
  if (view.getUint16(0) === 0xffd8) return jpegSize(view)
  if (says(view, 0, 'RIFF') && says(view, 8, 'WEBP')) return webpSize(view)
  return null
}

/** A JPEG is a row of segments; the one that says its size comes before the picture itself. */
function jpegSize(view: DataView): ImageHeader | null {
  let at = 2
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    if (isFrame(marker)) {
      return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** Start of frame: C0 to CF, but for three that mean something else. */
export function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function webpSize(view: DataView): ImageHeader | null {
  const type = 'image/webp'
  if (says(view, 12, 'VP8X'))
    return { type, width: 1 + threeBytes(view, 24), height: 1 + threeBytes(view, 27) }
  if (says(view, 12, 'VP8L')) {
    const packed = view.getUint32(21, true)
    return { type, width: 1 + (packed & 0x3fff), height: 1 + ((packed >> 14) & 0x3fff) }
  }
  if (!says(view, 12, 'VP8 ')) return null
  return { type, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) + (view.getUint8(at + 2) << 16)
}

function says(view: DataView, at: number, name: string): boolean {
  return [...name].every((letter, place) => view.getUint8(at + place) === letter.charCodeAt(0))
}
