import * as Y from 'yjs'
import { readTurn, type ReadTurn, type Turn } from './turns'

/** What went with something that somebody took out who did not know of it. */
export interface Lost {
  readonly items: ReadonlySet<Y.Item>
  /** The topmost of them, in no certain order, each with the change that took it out. */
  readonly roots: ReadonlyMap<Y.Item, ReadTurn>
}

/**
 * Yjs takes out what stands in a line together with the line, whoever wrote it and however late. Of what is taken out in
 * `transaction`: what was written on this page and went with what others took out (`own`), and what others wrote and went with
 * what was taken out here, later (`others`).
 * @param transaction one in which others' changes are taken in, before Yjs tidies up after it
 * @param wereHeld the changes came some time ago: what was stored before them has been given back by somebody else since
 */
export function lostIn(
  transaction: Y.Transaction,
  turns: readonly Turn[],
  wereHeld: boolean,
): { own: Lost | null; others: Lost | null } {
  const read = turns.map(readTurn)
  const [own, others] = [new Map<Y.Item, ReadTurn>(), new Map<Y.Item, ReadTurn>()]
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct: Y.Item | Y.GC) => {
    if (!(struct instanceof Y.Item)) return
    partKnownFromUnknown(transaction, struct, read)
    if (read.some((turn) => turn.tookOut(struct.id))) return
    const takenIn = takerOf(struct, read)
    const taker = read[takenIn]
    if (!taker) return
    const writtenIn = read.findIndex((turn) => turn.brought(struct.id))
    const isOwn = read[writtenIn]?.isOwn ?? struct.id.client === transaction.doc.clientID
    const isLater = writtenIn > takenIn
    if (isOwn && !taker.isOwn && (isLater || !wereHeld)) own.set(struct, taker)
    else if (!isOwn && taker.isOwn && writtenIn !== -1 && !isLater) others.set(struct, taker)
  })
  return { own: lostOf(own, read), others: lostOf(others, read) }
}

/** Letters that were typed in one go are one item, of which whoever took out the line may have known the first alone. */
function partKnownFromUnknown(transaction: Y.Transaction, item: Y.Item, read: readonly ReadTurn[]): void {
  if (!(item.content instanceof Y.ContentString)) return
  const { client, clock } = item.id
  const is = (at: number) => {
    const id = Y.createID(client, clock + at)
    return `${read.some((turn) => turn.tookOut(id))} ${read.findIndex((turn) => turn.brought(id))}`
  }
  const first = is(0)
  for (let at = 1; at < item.length; at++)
    if (is(at) !== first) return void Y.getItemCleanStart(transaction, Y.createID(client, clock + at))
}

function lostOf(takers: ReadonlyMap<Y.Item, ReadTurn>, read: readonly ReadTurn[]): Lost | null {
  const roots = new Map<Y.Item, ReadTurn>()
  for (const [item, { isOwn, tookOut }] of takers) {
    const holder = holderOf(item)
    if (!isShown(item) || (holder && takers.has(holder))) continue
    // What came in the place of what was taken out may have been made anew since.
    const brought = (id: Y.ID) => read.some((turn) => turn.isOwn === isOwn && turn.brought(id))
    roots.set(item, { isOwn, tookOut, brought })
  }
  return roots.size ? { items: new Set(takers.keys()), roots } : null
}

/** Which change took out what something stands in, the first if several did; -1 when that is longer ago. */
function takerOf(item: Y.Item, read: readonly ReadTurn[]): number {
  for (let holder = holderOf(item); holder; holder = holderOf(holder)) {
    const { id } = holder
    const nth = read.findIndex((turn) => turn.tookOut(id))
    if (nth !== -1) return nth
  }
  return -1
}

/** What an item stands in; null for the text as a whole. */
function holderOf(item: Y.Item): Y.Item | null {
  return item.parent instanceof Y.AbstractType ? item.parent._item : null
}

/** Letters and elements; attributes and the ends of formats are not seen by themselves. */
function isShown({ parentSub, content }: Y.Item): boolean {
  return parentSub === null && content.isCountable()
}
