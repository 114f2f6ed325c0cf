import * as Y from 'yjs'

/** The name of the shared text inside a document's Y.Doc; everything else in it is ignored. */
export const fragmentName = 'default'

/** The shared text of a document, or `null` when somebody gave the name another type. */
export function fragmentOf(doc: Y.Doc): Y.XmlFragment | null {
  const shared = doc.share.get(fragmentName)
  const usable =
    shared === undefined || shared.constructor === Y.AbstractType || shared instanceof Y.XmlFragment
  return usable ? doc.getXmlFragment(fragmentName) : null
}
