import type { JSONContent } from '@tiptap/core'
import { prosemirrorToYXmlFragment } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { fragmentName, fragmentOf } from './fragment'
import { readDocument, repairContent } from './reading'
import { linesIn } from './lines-in'

/** A document's text as ProseMirror JSON; what `contentOf` gives is always valid by the schema. */
export type Content = JSONContent

/**
 * The text of a shared document. Unknown nodes, marks and addresses are dropped and gaps filled, so that
 * the result is valid whatever anybody wrote into the document. The document itself is not changed.
 */
export function contentOf(doc: Y.Doc): Content {
  const fragment = fragmentOf(doc)
  return readDocument(fragment === null ? [] : fragment.toArray()).toJSON()
}

/** The Yjs update that makes an empty Y.Doc hold `content`; for the first state of a new document only. */
export function initialUpdate(content: Content): Uint8Array {
  const doc = new Y.Doc()
  prosemirrorToYXmlFragment(repairContent(content), doc.getXmlFragment(fragmentName))
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}

/** The words of a document, a line per block; for search, word counts and the scan for personal numbers. */
export function plainTextOf(content: Content): string {
  return linesIn(repairContent(content).content).join('\n')
}

/** Whether nothing has been written: no words, no pictures, no outcomes. A lone table frame or rule counts as empty. */
export function isEmptyContent(content: Content): boolean {
  let empty = true
  repairContent(content).descendants((node) => {
    if (
      ['outcome', 'image', 'footnote', 'mention', 'reference'].includes(node.type.name) ||
      (node.isText && node.text?.trim())
    )
      empty = false
    return empty
  })
  return empty
}
