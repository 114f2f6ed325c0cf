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

function shownIn(content: Content) {
  const shown: ReturnType<typeof imageAttributes>[] = []
  repairContent(content).descendants((node) => {
    if (node.type.name === 'image') shown.push(imageAttributes(node.attrs))
    return !node.isTextblock
  })
  return shown
}
