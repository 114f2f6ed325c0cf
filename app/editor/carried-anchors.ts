import type { Node } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import {
  anchoredWords,
  anchorText,
  createAnchor,
  createThingAnchor,
  positionsOf,
  type Anchor,
} from './anchors'
import { linesIn, type Line } from './block-form'
import { contentOf } from './content'
import { repairContent } from './reading'

/**
 * Makes a change to a text that has its lines say what they said, and tells where those anchors stand then whose lines were made
 * anew: to the shared text these are other words. An anchor that stands as it did is not told of.
 */
export function carriedAnchors<Key>(
  doc: Y.Doc,
  anchors: ReadonlyMap<Key, Anchor>,
  change: () => boolean,
): { changed: boolean; carried: Map<Key, Anchor> } {
  const before = linesIn(textOf(doc))
  const stood = [...anchors].flatMap(([key, anchor]) => {
    const words = anchoredWords(doc, anchor)
    const place = words?.whole ? positionsOf(words) : null
    const said = anchorText(doc, anchor)
    return place ? [{ key, anchor, place, said }] : []
  })
  const changed = change()
  const after = linesIn(textOf(doc))
  const carried = new Map<Key, Anchor>()
  if (!changed || after.length !== before.length) return { changed, carried }
  for (const { key, anchor, place, said } of stood) {
    const [from, to] = [sameIn(before, after, place.from), sameIn(before, after, place.to)]
    if (anchoredWords(doc, anchor)?.fixed || from === null || to === null) continue
    const next = anchor.thing ? createThingAnchor(doc, from) : createAnchor(doc, from, to)
    const isTheSame = next && (anchor.thing ? next.thing === anchor.thing : anchorText(doc, next) === said)
    if (isTheSame) carried.set(key, { ...next, quote: anchor.quote })
  }
  return { changed, carried }
}

const textOf = (doc: Y.Doc): Node => repairContent(contentOf(doc))

/** The place in other lines that a place in some is, counted by lines; null for one outside all lines. */
function sameIn(before: readonly Line[], after: readonly Line[], at: number): number | null {
  const nth = before.findIndex(({ start, node }) => at >= start && at <= start + node.content.size)
  const [was, is] = [before[nth], after[nth]]
  return was && is ? is.start + at - was.start : null
}
