import { Node } from '@tiptap/core'

/** Where the headings of the text are listed. It holds nothing itself: the list is made anew wherever the text is shown. */
export const tableOfContentsNode = Node.create({
  name: 'tableOfContents',
  group: 'block',
  atom: true,
  selectable: true,
  parseHTML: () => [{ tag: 'nav[data-contents]' }],
  renderHTML: () => ['nav', { 'data-contents': '', class: 'tv-contents' }],
})
