import { imageNode } from '../extensions/image'
import { imageAttributes } from '../image-attributes'

type Shown = {
  /** Below which the document's pictures are found. */
  address: string
  /** What stands in for a picture that the document does not have. */
  missing: string
}

/** A picture as the editor shows it. */
export function shownImage({ address, missing }: Shown) {
  return imageNode.extend({
    addNodeView() {
      return ({ node }) => {
        const dom = document.createElement('figure')
        dom.className = 'tv-image'
        const picture = document.createElement('img')
        const note = document.createElement('figcaption')
        note.textContent = missing
        note.hidden = true
        picture.addEventListener('error', () => (note.hidden = false))
        dom.append(picture, note)
        const show = (raw: Record<string, unknown>) => {
          const { imageId, alt, width, height } = imageAttributes(raw)
          picture.alt = alt
          picture.width = width
          picture.height = height
          const src = `${address}/${imageId}`
          if (picture.getAttribute('src') !== src) {
            note.hidden = true
            picture.src = src
          }
        }
        show(node.attrs)
        return {
          dom,
          update(other) {
            if (other.type !== node.type) return false
            show(other.attrs)
            return true
          },
          ignoreMutation: () => true,
        }
      }
    },
  })
}
