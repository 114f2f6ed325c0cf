import type { Node } from '@tiptap/pm/model'

/**
 * The place in a text that says the same as `place` did in the one before it: as far into the line that says what its line
 * said, and into the nearest of several. Null where no line says that, or it said nothing.
 */
export function placeInSameLine(before: Node, place: number, after: Node): number | null {
  const $place = before.resolve(place)
  const said = $place.parent.textContent
  if (!$place.parent.isTextblock || !said) return null
  const nth = linesOf(before).findIndex(({ start }) => start === $place.start())
  const [nearest] = linesOf(after)
    .map(({ start, node }, at) => ({ start, node, away: Math.abs(at - nth) }))
    .filter(({ node }) => node.textContent === said && node.content.size >= $place.parentOffset)
    .sort((one, other) => one.away - other.away)
  return nearest ? nearest.start + $place.parentOffset : null
}

/** The lines of a text in their order, and where what is in them starts. */
function linesOf(text: Node): Array<{ start: number; node: Node }> {
  const lines: Array<{ start: number; node: Node }> = []
  text.descendants((node, at) => {
    if (node.isTextblock) lines.push({ start: at + 1, node })
    return !node.isTextblock
  })
  return lines
}
