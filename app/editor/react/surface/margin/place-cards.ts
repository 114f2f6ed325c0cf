/** A card of the margin: where its words stand, and how tall it is, in pixels. */
export type Card = { id: string; wanted: number; height: number }

/**
 * Where cards go so that none covers another, in the order of their words. The active one stands exactly beside
 * its words; those before it give way upwards, those after it downwards. None goes above the top.
 */
export function placeCards(
  cards: readonly Card[],
  activeId: string | null,
  gap: number,
): Record<string, number> {
  const ordered = [...cards].sort((a, b) => a.wanted - b.wanted)
  const fixed = Math.max(
    0,
    ordered.findIndex(({ id }) => id === activeId),
  )
  const tops: number[] = ordered.map(({ wanted }) => wanted)
  for (let at = fixed - 1; at >= 0; at--) {
    tops[at] = Math.min(top(tops, at), top(tops, at + 1) - (ordered[at]?.height ?? 0) - gap)
  }
  // What was pushed above the top pushes the others down again.
  let free = 0
  ordered.forEach(({ height }, at) => {
    tops[at] = Math.max(top(tops, at), free)
    free = top(tops, at) + height + gap
  })
  return Object.fromEntries(ordered.map(({ id }, at) => [id, top(tops, at)]))
}

const top = (tops: readonly number[], at: number) => tops[at] ?? 0
