import type { PresentPerson } from '~/ui/people/Avatars'

type People = readonly PresentPerson[]
export type Moves = { came: People; left: People }

/** How long comings and goings are gathered, in ms: ten who come to a meeting are one message, and a page that is loaded anew is none. */
export const gatheringMs = 3_000

/** Tells who came and who left since it last told. Those who are here at first are not told of. */
export class ComingAndGoing {
  private known: People | null = null
  private now: People = []
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly tell: (moves: Moves) => void) {}

  see(people: People): void {
    this.now = people
    this.timer ??= setTimeout(() => this.compare(), gatheringMs)
  }

  /** Who cannot be seen has not left. */
  lookAway(): void {
    clearTimeout(this.timer)
    this.timer = undefined
  }

  private compare(): void {
    this.timer = undefined
    const { known, now } = this
    this.known = now
    if (!known) return
    const moves = { came: without(now, known), left: without(known, now) }
    if (moves.came.length + moves.left.length > 0) this.tell(moves)
  }
}

function without(people: People, others: People): People {
  const ids = new Set(others.map(({ id }) => id))
  return people.filter(({ id }) => !ids.has(id))
}
