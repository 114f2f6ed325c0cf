import type { Images } from '~/editor/render/edition'

/** The addresses of pictures for an HTML file that is whole by itself: it holds them. */
export function insideTheFile(images: Images) {
  return (imageId: string) => {
    const image = Object.hasOwn(images, imageId) ? images[imageId] : undefined
    return image ? `data:${image.type};base64,${Buffer.from(image.bytes).toString('base64')}` : null
  }
}
