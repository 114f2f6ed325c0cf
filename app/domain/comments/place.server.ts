import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import { anchorLines, anchorText, createAnchorInDoc, thingAnchorFrom, type Anchor } from '~/editor/anchors'
import { formatAtAnchor, hasFormat } from '~/editor/format-at-anchor'
import { replaceAtAnchor } from '~/editor/replace-at-anchor'
import type { Format } from '~/editor/suggested-format'
import { loadDoc } from '../documents/text.server'
import type { ThreadFields } from './fields'

const longestQuote = 300

/** Words in a text, with all of them where the quote is cut: a line for each paragraph. Or one thing that is no words. */
export type Place = Anchor & { lines: string }

/**
 * Where a new thread stands, by the stored text: what a browser says of the words is a claim, so the quote is read anew.
 * @param format how the words are to look, where that is what is suggested
 * @throws Refusal when the words are not in the text, look so already, or it would be the same without the thing that stands there
 */
export async function placeOf(
  scope: Scope,
  documentId: string,
  { from, to, quote }: Pick<ThreadFields, 'from' | 'to' | 'quote'>,
  format?: Format,
): Promise<Place> {
  const doc = await loadDoc(scope, documentId)
  const thing = from && to ? thingAnchorFrom(doc, { from, to, quote }) : null
  if (thing) {
    const goes = replaceAtAnchor(doc, thing, '')
    doc.destroy()
    if (!goes) throw new Refusal('conflict', 'suggestion-unchanged')
    return { ...thing, lines: thing.quote }
  }
  const anchor = from && to ? readAnew({ from, to, quote }) : createAnchorInDoc(doc, quote.trim())
  const lines = anchor && anchorLines(doc, anchor)
  const isSo = anchor && format && hasFormat(doc, anchor, format)
  const goes = !anchor || !format || formatAtAnchor(doc, anchor, format)
  doc.destroy()
  if (!anchor || lines === null || !goes) throw new Refusal('conflict', 'words-gone')
  if (isSo) throw new Refusal('conflict', 'format-unchanged')
  return { ...anchor, lines }

  function readAnew(claimed: Anchor): Anchor | null {
    const words = anchorText(doc, claimed)?.slice(0, longestQuote)
    return words?.trim() ? { ...claimed, quote: words } : null
  }
}
