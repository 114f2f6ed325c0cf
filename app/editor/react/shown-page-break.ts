import { pageBreakNode } from '../extensions/page-break'

/** A page break as its writers see it: a line with its name on it. */
export function shownPageBreak(label: string) {
  return pageBreakNode.extend({
    addNodeView() {
      return () => {
        const dom = document.createElement('div')
        dom.className = 'tv-page-break-shown'
        dom.setAttribute('role', 'separator')
        dom.setAttribute('aria-label', label)
        dom.dataset.label = label
        return { dom, ignoreMutation: () => true }
      }
    },
  })
}
