import * as Y from 'yjs'
import { firstBeyond, LetterMap } from './moved/letter-map'
import { movedIn } from './moved/moved-in'
import type { Letters, Moved } from './moved/same-words'

/** A change as it is stored, and who sent it. */
export interface SignedUpdate {
  update: Uint8Array
  userId: string | null
}

/** Some letters in a row, and their writer; null when nobody is known. */
interface Written {
  length: number
  userId: string | null
}

interface Range {
  from: number
  to: number
  userId: string | null
}

/** Whose the letters of a text are, by the changes that are stored of it. */
export class Writers {
  private readonly ranges = new Map<number, Range[]>()
  /** What letters were before they were taken out and written anew, back to the first time. */
  private readonly origins = new LetterMap()

  constructor(updates: readonly SignedUpdate[]) {
    for (const { structs, userId, moved } of readInTurn(updates)) {
      for (const { id, length } of structs) {
        const own = this.ranges.get(id.client)
        const range = { from: id.clock, to: id.clock + length, userId }
        if (own) own.push(range)
        else this.ranges.set(id.client, [range])
      }
      for (const { from, to } of moved) this.follow(from, to)
    }
    for (const [client, own] of this.ranges) this.ranges.set(client, inTurn(own))
  }

  /** Who wrote letters that stand in a row: those who first did, where they were taken out and written anew since. */
  *of(letters: Letters): Generator<Written> {
    for (const origin of this.origins.of(letters)) yield* this.writersOf(origin)
  }

  private follow(from: Letters, { client, clock }: Letters): void {
    let at = clock
    for (const origin of [...this.origins.of(from)]) {
      this.origins.set({ client, clock: at, length: origin.length }, origin)
      at += origin.length
    }
  }

  private *writersOf({ client, clock, length }: Letters): Generator<Written> {
    const own = this.ranges.get(client) ?? []
    const end = clock + length
    let at = clock
    for (let nth = firstBeyond(own, clock); at < end; nth++) {
      const range = own[nth]
      const known = range && range.from <= at ? range : null
      const to = Math.min(known?.to ?? range?.from ?? end, end)
      yield { length: to - at, userId: known?.userId ?? null }
      if (!known) nth--
      at = to
    }
  }
}

/** One letter in the place of another is none that has moved, and changes like that are many. */
const fewestMoved = 2

function countOf(structs: readonly (Y.Item | Y.GC | Y.Skip)[]): number {
  return structs.reduce((sum, one) => sum + (one instanceof Y.Item && one.countable ? one.length : 0), 0)
}

/** What each change holds, and which letters it moved: the text is built again, as far as that needs it. */
function* readInTurn(updates: readonly SignedUpdate[]) {
  const text = new Y.Doc()
  let moved: Moved[] = []
  text.on('beforeObserverCalls', (change: Y.Transaction) => {
    moved = movedIn(change)
  })
  let waiting: Uint8Array[] = []
  const catchUp = () => {
    const late = waiting
    waiting = []
    // What moves nothing is taken in together: Yjs tidies up after each change that is taken in by itself.
    if (late.length) Y.transact(text, () => late.forEach((update) => Y.applyUpdate(text, update)))
  }
  for (const { update, userId } of updates) {
    const { structs, ds } = Y.decodeUpdate(update)
    const mayMove = ds.clients.size > 0 && countOf(structs) >= fewestMoved
    if (mayMove) {
      catchUp()
      moved = []
      Y.applyUpdate(text, update)
      yield { structs, userId, moved }
    } else {
      waiting.push(update)
      yield { structs, userId, moved: [] }
    }
  }
  text.destroy()
}

/** In ascending order; what was sent twice counts for who sent it first. */
function inTurn(ranges: readonly Range[]): Range[] {
  const turns: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const from = Math.max(range.from, turns.at(-1)?.to ?? 0)
    if (from < range.to) turns.push({ ...range, from })
  }
  return turns
}
