import { Node } from '@tiptap/core'

/** Where a new page begins in print, PDF and Word. On a screen, where there are no pages, only its writers see it. */
export const pageBreakNode = Node.create({
  name: 'pageBreak',
  group: 'block',
  atom: true,
  selectable: true,
  parseHTML: () => [{ tag: 'div[data-page-break]' }],
  renderHTML: () => ['div', { 'data-page-break': '', class: 'tv-page-break' }],
})
