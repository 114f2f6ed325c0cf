/** What of the margin is drawn: from so far above what is seen to so far below it, in pixels below the margin's top. */
export type Stretch = { from: number; to: number }

/** A margin with no more cards than this is drawn whole. */
export const drawnWhole = 60

/** The ids of the cards that stand within a stretch, in the order given. `tops` are pixels below the margin's top. */
export function nearCards(
  ids: readonly string[],
  tops: Readonly<Record<string, number>>,
  { from, to }: Stretch,
): string[] {
  if (ids.length <= drawnWhole) return [...ids]
  return ids.filter((id) => {
    const top = tops[id] ?? 0
    return top >= from && top <= to
  })
}

/** What is drawn where this is seen: as much again above and below, so that the next card is there before it is reached. */
export function drawnAround(seen: Stretch): Stretch {
  const reach = seen.to - seen.from
  return { from: seen.from - reach, to: seen.to + reach }
}

/** Whether so little is left of what is drawn that more must be; not at each step, since drawing costs a frame. */
export function isNearlyLeft(seen: Stretch, drawn: Stretch): boolean {
  const left = (seen.to - seen.from) / 2
  return seen.from - drawn.from < left || drawn.to - seen.to < left
}
