import { referenceAttributes, referenceNode } from '../extensions/reference'
import { referenceWords, shownAt, type ReferenceWords } from '../references'
import type { ReferenceTitles } from './reference-titles'

/** A reference as the editor shows it: with the title and state that its reader may see, and the way there. */
export function shownReference(titles: ReferenceTitles, words: ReferenceWords) {
  return referenceNode.extend({
    addNodeView() {
      return ({ node }) => {
        const { targetId, kind } = referenceAttributes(node.attrs)
        const dom = document.createElement('span')
        dom.contentEditable = 'false'
        const show = () => {
          const said = referenceWords(node.attrs, titles.known(), words)
          const href = shownAt(titles.known(), targetId)?.href ?? null
          const now = dom.firstElementChild
          // What is asked for again is mostly what stands there already: a link that somebody is on is left alone.
          if (now?.textContent === said && now.getAttribute('href') === href) return
          const link = document.createElement(href ? 'a' : 'span')
          link.className = 'tv-reference'
          link.textContent = said
          if (href) link.setAttribute('href', href)
          dom.replaceChildren(link)
        }
        show()
        const end = titles.follow({ kind, targetId }, show)
        return {
          dom,
          update: (other) => other.type === node.type && other.attrs.targetId === targetId,
          ignoreMutation: () => true,
          destroy: end,
        }
      }
    },
  })
}
