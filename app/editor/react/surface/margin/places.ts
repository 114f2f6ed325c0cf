import type { ThreadPositions } from '../../use-thread-positions'

/** So many threads at the same height stand behind one card: beside one another they would be longer than the text. */
export const gatheredFrom = 6

/** Where threads begin in the text: one, a few that stand on their own, or many behind one card. */
export interface Place<Thread> {
  /** Of the card that they are gathered behind; null when they stand on their own. */
  gatheredAs: string | null
  threads: readonly Thread[]
}

/** The places of threads that are in the order of their words. */
export function placesOf<Thread extends { id: string }>(
  threads: readonly Thread[],
  positions: ThreadPositions,
): Array<Place<Thread>> {
  const runs: Thread[][] = []
  for (const thread of threads) {
    const run = runs.at(-1)
    if (run?.[0] && positions[run[0].id] === positions[thread.id]) run.push(thread)
    else runs.push([thread])
  }
  return runs.map((run) => ({
    gatheredAs: run.length < gatheredFrom ? null : `gathered-${run[0]?.id}`,
    threads: run,
  }))
}

/** The positions with those of the cards that threads are gathered behind. */
export function withGathered<Thread extends { id: string }>(
  positions: ThreadPositions,
  places: ReadonlyArray<Place<Thread>>,
): ThreadPositions {
  const gathered = places.filter(({ gatheredAs }) => gatheredAs !== null)
  if (!gathered.length) return positions
  const added = gathered.map(({ gatheredAs, threads: [first] }) => [gatheredAs, positions[first?.id ?? '']])
  return { ...positions, ...(Object.fromEntries(added) as ThreadPositions) }
}
