import { mergeAttributes } from '@tiptap/core'
import { Heading } from '@tiptap/extension-heading'
import { headingLevels } from '../heading-levels'

/**
 * The title of a page is its only `h1`, so a document's first level is drawn as `h2`. The level itself
 * travels in `data-level`, so that text copied from one document into another keeps it.
 */
export const documentHeading = Heading.extend({
  parseHTML: () =>
    [1, 2, 3, 4, 5, 6].map((rank) => ({
      tag: `h${rank}`,
      getAttrs: (element: HTMLElement) => ({ level: levelOf(element, rank) }),
    })),

  renderHTML: ({ node, HTMLAttributes }) => {
    const level: number = node.attrs.level
    return [`h${level + 1}`, mergeAttributes(HTMLAttributes, { 'data-level': level }), 0]
  },
}).configure({ levels: [...headingLevels] })

function levelOf(element: HTMLElement, rank: number): number {
  const level = Number(element.getAttribute('data-level') ?? rank)
  return headingLevels.find((known) => known === level) ?? headingLevels.length
}
