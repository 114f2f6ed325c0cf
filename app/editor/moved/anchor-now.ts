import * as Y from 'yjs'
import { decoded, encode, type Anchor } from '../anchors'
import type { Whereabouts } from './whereabouts'

/** An anchor at the same words where these have been taken out and written anew; the same object where they have not. */
export function anchorNow(anchor: Anchor, whereabouts: Whereabouts): Anchor {
  if (whereabouts.count === 0) return anchor
  const { from, to } = decoded(anchor)
  const first = edgeNow(from, whereabouts)
  const last = edgeNow(to, whereabouts)
  return first || last ? { ...anchor, from: first ?? anchor.from, to: last ?? anchor.to } : anchor
}

/** Null for an edge that stands where it did. */
function edgeNow(edge: Y.RelativePosition | null, whereabouts: Whereabouts): string | null {
  if (!edge?.item) return null
  const { client, clock } = whereabouts.now(edge.item)
  const stays = client === edge.item.client && clock === edge.item.clock
  return stays ? null : encode(new Y.RelativePosition(null, null, Y.createID(client, clock), edge.assoc))
}
