import { footnoteNode, footnoteText } from '../extensions/footnote'

/** A footnote as the editor shows it: a number that the stylesheet counts, and the note's words for those who hear it. */
export function shownFootnote(mark: (text: string) => string) {
  return footnoteNode.extend({
    addNodeView() {
      return ({ node }) => {
        const dom = document.createElement('sup')
        dom.className = 'tv-footnote'
        dom.setAttribute('role', 'img')
        const say = (raw: Record<string, unknown>) => {
          dom.setAttribute('aria-label', mark(footnoteText(raw)))
          dom.title = footnoteText(raw)
        }
        say(node.attrs)
        return {
          dom,
          update(other) {
            if (other.type !== node.type) return false
            say(other.attrs)
            return true
          },
          ignoreMutation: () => true,
        }
      }
    },
  })
}
