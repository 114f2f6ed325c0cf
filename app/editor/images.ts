import type { Content } from './content'
import { imageAttributes } from './image-attributes'
import { repairContent } from './reading'

/** The ids of the pictures that a text shows, each once. */
export function imageIdsIn(content: Content): string[] {
  return [...new Set(shownIn(content).map(({ imageId }) => imageId))]
}

/** Whether a picture says nothing to those who do not see it, and does not say that it is only decoration either. */
export function lacksAlternative(content: Content): boolean {
  return shownIn(content).some(({ alt, decorative }) => !decorative && alt.trim() === '')
}

/** The same text with its pictures under other ids; a picture that is not named stays as it is. */
export function withImageIds(content: Content, ids: ReadonlyMap<string, string>): Content {
  const { type, attrs, content: inner } = content
  const imageId: unknown = attrs?.['imageId']
  const other = type === 'image' && typeof imageId === 'string' ? ids.get(imageId) : undefined
  return {
    ...content,
    ...(other && { attrs: { ...attrs, imageId: other } }),
    ...(inner && { content: inner.map((node) => withImageIds(node, ids)) }),
  }
}

function shownIn(content: Content) {
  const shown: ReturnType<typeof imageAttributes>[] = []
  repairContent(content).descendants((node) => {
    if (node.type.name === 'image') shown.push(imageAttributes(node.attrs))
    return !node.isTextblock
  })
  return shown
}
