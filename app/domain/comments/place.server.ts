import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import { anchorText, createAnchorInDoc, type Anchor } from '~/editor/anchors'
import { loadDoc } from '../documents/text.server'
import type { ThreadFields } from './fields'

const longestQuote = 300

/**
 * Where a new thread stands, by the stored text: what a browser says of the words is a claim, so the quote is read anew.
 * @throws Refusal when the words are not in the text
 */
export async function placeOf(
  scope: Scope,
  documentId: string,
  { from, to, quote }: Pick<ThreadFields, 'from' | 'to' | 'quote'>,
): Promise<Anchor> {
  const doc = await loadDoc(scope, documentId)
  const anchor = from && to ? readAnew({ from, to, quote }) : createAnchorInDoc(doc, quote.trim())
  doc.destroy()
  if (!anchor) throw new Refusal('conflict', 'words-gone')
  return anchor

  function readAnew(claimed: Anchor): Anchor | null {
    const words = anchorText(doc, claimed)?.slice(0, longestQuote)
    return words?.trim() ? { ...claimed, quote: words } : null
  }
}
