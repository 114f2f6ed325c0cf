import { mergeAttributes, Node } from '@tiptap/core'
import { imageAttributes } from '../image-attributes'

/** The block that holds a picture. It has no address: whoever shows the text knows where its document's pictures are. */
export const imageNode = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  selectable: true,
  draggable: true,

  addAttributes: () => ({
    imageId: attribute('data-image', ''),
    alt: attribute('alt', ''),
    decorative: {
      default: false,
      parseHTML: (element: HTMLElement) => element.dataset.decorative === 'true',
      renderHTML: ({ decorative }: Record<string, unknown>) => ({ 'data-decorative': String(decorative) }),
    },
    width: attribute('width', 1),
    height: attribute('height', 1),
  }),

  parseHTML: () => [{ tag: 'img[data-image]' }],

  renderHTML: ({ HTMLAttributes }) => ['img', mergeAttributes(HTMLAttributes)],

  renderText: ({ node }) => imageAttributes(node.attrs).alt,
})

function attribute(name: string, fallback: string | number) {
  const key = name === 'data-image' ? 'imageId' : name
  return {
    default: fallback,
    parseHTML: (element: HTMLElement) => {
      const written = element.getAttribute(name)
      if (written === null) return fallback
      return typeof fallback === 'number' ? Number(written) : written
    },
    renderHTML: (attributes: Record<string, unknown>) => ({ [name]: String(attributes[key] ?? fallback) }),
  }
}
