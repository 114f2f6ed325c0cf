import { mergeAttributes, Node } from '@tiptap/core'

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
