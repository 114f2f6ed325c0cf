import * as Y from 'yjs'
import { deepest } from '../schema'
import { thingNamed } from '../things'
import { sameWhole, sameWords, Stretch, type Moved } from './same-words'

/**
 * Which letters a change of a text has taken out and written anew. Yjs cannot move what it holds: where a line is parted, joined
 * with another, moved or made another kind, its words are taken out, and the same words come in the same change. A thing, such as
 * a footnote or a table, counts as one letter. To be asked before Yjs tidies up: in `beforeObserverCalls` or `afterTransaction`.
 */
export function movedIn(change: Y.Transaction): Moved[] {
  const { deleteSet, changed, beforeState, afterState } = change
  if (deleteSet.clients.size === 0 || !hasMore(beforeState, afterState)) return []
  const seen: Seen = { out: { words: [], things: [] }, came: { words: [], things: [] } }
  for (const type of changed.keys()) lookThrough(change, type, seen, null, 0)
  const { out, came } = seen
  return [...sameWords(out.words, came.words), ...sameWhole(out.things, came.things).moved]
}

function hasMore(before: Map<number, number>, after: Map<number, number>): boolean {
  return [...after].some(([client, clock]) => clock > (before.get(client) ?? 0))
}

type Side = 'out' | 'came'
type Found = { words: Stretch[]; things: Stretch[] }
type Seen = Record<Side, Found>

/** What has happened to an item in a change; null when it was gone before, or came and went. */
function sideOf({ deleteSet, beforeState }: Y.Transaction, item: Y.Item): Side | 'stays' | null {
  const isNew = item.id.clock >= (beforeState.get(item.id.client) ?? 0)
  if (!item.deleted) return isNew ? 'came' : 'stays'
  return !isNew && Y.isDeleted(deleteSet, item.id) ? 'out' : null
}

/**
 * Notes what was taken out of a type and what came, in reading order, and what all that says.
 * @param within whether the type has gone or come itself, with all that is in it
 */
function lookThrough(
  change: Y.Transaction,
  { _start }: Pick<Y.AbstractType<unknown>, '_start'>,
  seen: Seen,
  within: Side | null,
  depth: number,
): string {
  if (depth > deepest) return ''
  const open: Record<Side, Stretch> = { out: new Stretch(), came: new Stretch() }
  const close = () => {
    for (const side of ['out', 'came'] as const) {
      if (open[side].words !== '') seen[side].words.push(open[side])
      open[side] = new Stretch()
    }
  }
  let said = ''
  for (let item = _start; item !== null; item = item.right) {
    const side = sideOf(change, item)
    const { content } = item
    // What stays parts what stood on either side of it.
    if (side === 'stays' && item.countable) close()
    if (side === null || side === 'stays') continue
    if (content instanceof Y.ContentString) {
      open[side].add(content.str, { client: item.id.client, clock: item.id.clock, length: item.length })
      if (side === within) said += content.str
    } else if (content instanceof Y.ContentType) {
      said += element(change, item, content.type, seen, side, depth + 1)
    }
  }
  close()
  return said
}

/** The same for what has gone or come whole. */
function element(
  change: Y.Transaction,
  { id }: Y.Item,
  type: Y.AbstractType<unknown>,
  seen: Seen,
  side: Side,
  depth: number,
): string {
  const below = lookThrough(change, type, seen, side, depth)
  if (!(type instanceof Y.XmlElement)) return below
  const thing = thingNamed(type.nodeName)
  const isThing = thing !== null && (thing !== 'paragraph' || below === '')
  const said = `${thing === 'paragraph' ? '' : attributesOf(change, type, side)}\n${below}`
  if (isThing)
    seen[side].things.push(
      new Stretch().add(`${thing} ${said}`, { client: id.client, clock: id.clock, length: 1 }),
    )
  return isThing ? `\n${thing} ${said}` : `\n${below}`
}

function attributesOf(change: Y.Transaction, type: Y.XmlElement, side: Side): string {
  const attributes = [...type._map].flatMap(([name, item]): Array<[string, unknown]> => {
    return sideOf(change, item) === side ? [[name, item.content.getContent().at(-1)]] : []
  })
  return JSON.stringify(attributes.sort(([one], [other]) => (one < other ? -1 : 1)))
}
