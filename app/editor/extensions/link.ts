import { Link } from '@tiptap/extension-link'
import { isAllowedHref } from '../allowed-href'

/**
 * A link keeps its address and nothing else: no target, class or title can come with the document,
 * and an address of another kind than `isAllowedHref` loses its `href` when it is drawn.
 */
export const documentLink = Link.extend({
  addAttributes() {
    return { href: { default: null } }
  },
}).configure({
  openOnClick: false,
  autolink: true,
  linkOnPaste: true,
  defaultProtocol: 'https',
  isAllowedUri: (uri) => isAllowedHref(uri),
  HTMLAttributes: { rel: 'noopener noreferrer', target: null, class: null },
})
