import type { Node } from '@tiptap/pm/model'
import { isAboutLines, isBelow, type Format } from '../suggested-format'

/** What somebody said at words of a text, or would have in their place, as a file shows it beside them. */
export interface Remark {
  /** Where its words stand, or the thing that it would take out, as ProseMirror positions; null when they are no longer in the text, or it is about the whole of it. */
  place: { from: number; to: number } | null
  /** The words that it was about; empty when it is about the whole text. */
  quote: string
  /** The wording that is suggested in the place of the words; null for a comment. */
  replacement: string | null
  /** How the words are suggested to look, and the same told; null where that is not what it is about. */
  format?: { change: Format; said: string } | null
  /** Who began it, as `Name (organisation)`. */
  author: string
  at: Date
  /** What was said, the first first. */
  said: ReadonlyArray<{ author: string; at: Date; text: string }>
  /** That it is resolved, and by whom, in words; null while it is open. */
  resolved: string | null
}

/** Words that the same remarks are about, by their index among all. */
export type Piece = { text: string; remarks: number[] }

/** Where each node of a text stands, as ProseMirror counts. */
export function positionsIn(doc: Node): ReadonlyMap<Node, number> {
  const positions = new Map<Node, number>()
  doc.descendants((node, at) => void positions.set(node, at))
  return positions
}

/** The remarks that are about a block as a whole, such as one to take a picture out. */
export function aboutBlock(node: Node, at: number | undefined, remarks: readonly Remark[]): number[] {
  if (at === undefined) return []
  return remarks.flatMap(({ place }, index) =>
    place?.from === at && place.to === at + node.nodeSize ? [index] : [],
  )
}

/** The first remark that would have a line be something else, or stand elsewhere in its list. */
export function becomingOf(
  node: Node,
  at: number | undefined,
  remarks: readonly Remark[],
): number | undefined {
  if (at === undefined || !node.isTextblock) return undefined
  const found = remarks.findIndex(
    ({ place, format }) =>
      format && isAboutLines(format.change) && place && place.from < at + node.nodeSize && place.to > at,
  )
  return found < 0 ? undefined : found
}

/** The remarks that would have a table or a picture below a block of the text, by their index. */
export function addedBelow(node: Node, at: number | undefined, remarks: readonly Remark[]): number[] {
  if (at === undefined) return []
  return remarks.flatMap(({ place, format }, index) => {
    const adds = format && isBelow(format.change)
    return adds && place && place.to > at && place.to < at + node.nodeSize ? [index] : []
  })
}

/** The words of a node that begins at a position, parted where remarks begin and end. A piece that is not letters stays whole. */
export function partedByRemarks(
  text: string,
  { at, size }: { at: number; size: number },
  remarks: readonly Remark[],
): Piece[] {
  const isLetters = text.length === size
  const edges = remarks.flatMap(({ place }) => (place && isLetters ? [place.from - at, place.to - at] : []))
  const cuts = [...new Set([0, ...edges.filter((edge) => edge > 0 && edge < size), size])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(1).map((to, nth) => {
    const from = cuts[nth] ?? 0
    const about = remarks.flatMap(({ place }, index) =>
      place && place.from < at + to && place.to > at + from ? [index] : [],
    )
    return { text: isLetters ? text.slice(from, to) : text, remarks: about }
  })
}
