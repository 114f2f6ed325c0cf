import { updateYFragment } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { contentOf, type Content } from './content'
import { fragmentName } from './fragment'
import { repairContent } from './reading'

/**
 * Makes a shared text say `content`, as one Yjs transaction that touches only what differs: passages that stay keep
 * their comments and their authors.
 * @returns false when it said so already
 */
export function replaceContent(doc: Y.Doc, content: Content): boolean {
  const wanted = repairContent(content)
  if (repairContent(contentOf(doc)).eq(wanted)) return false
  updateYFragment(doc, doc.getXmlFragment(fragmentName), wanted, { mapping: new Map(), isOMark: new Map() })
  return true
}
