import type { JSONContent } from '@tiptap/core'
import { lose } from '../losses'
import { placeOfImage } from '../place-of-image'
import { attributeOf, type TreeElement } from './tree'
import type { Walk } from './walk'

/** A picture that lies in the file. One that lies elsewhere is not fetched: a file must not make the server ask for addresses. */
export function imageIn(element: TreeElement, { losses, found, images }: Walk): JSONContent[] {
  const address = attributeOf(element, 'src') ?? ''
  const written = /^data:image\/[\w.+-]+;base64,(.*)$/s.exec(address)?.[1]
  const bytes = images.get(address) ?? (written === undefined ? null : Buffer.from(written, 'base64'))
  if (!bytes) {
    lose(losses, 'pictures-elsewhere')
    return []
  }
  const alt = (attributeOf(element, 'alt') ?? '').replace(/\s+/g, ' ').trim()
  const place = found.push({ bytes, alt }) - 1
  return [{ type: 'image', attrs: { imageId: placeOfImage(place), alt } }]
}
