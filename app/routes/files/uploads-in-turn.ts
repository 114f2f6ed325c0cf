/** Where one of several uploads stands. `held` is paused or without a connection: others may go on meanwhile. */
export type Turn = 'waiting' | 'under-way' | 'held' | 'done' | 'failed'

/** As many come in at once: a person may have ten begun, and the rest of the page needs the line too. */
const atOnce = 3

/** Which of them are to begin now, by their places: the first that wait, as long as few are under way. */
export function toBegin(turns: readonly Turn[]): ReadonlySet<number> {
  const free = Math.max(0, atOnce - turns.filter((turn) => turn === 'under-way').length)
  const waiting = turns.flatMap((turn, place) => (turn === 'waiting' ? [place] : []))
  return new Set(waiting.slice(0, free))
}
