import * as Y from 'yjs'
import { mergeUpdates } from '~/core/merge-updates'

/** A letter, or a place without one, in the order in which it stands. */
interface Letter {
  client: number
  clock: number
  text: string
  next: Letter | null
}

/**
 * What somebody wrote in changes that build on a text which is not at hand: a line for each stretch that stands
 * together, without what was taken out again. Words of others are not among them.
 * @param updates changes of Yjs, version 1
 */
export function writtenWords(updates: readonly Uint8Array[]): string[] {
  if (!updates.length) return []
  const { structs, ds } = Y.decodeUpdate(mergeUpdates([...updates]))
  const letters = new Map<string, Letter>()
  const beginnings: Letter[] = []
  for (const struct of structs) if (struct instanceof Y.Item) place(struct, letters, beginnings)
  for (const [client, deleted] of ds.clients)
    for (const { clock, len } of deleted)
      for (let at = clock; at < clock + len; at += 1) takeOut(letters.get(nameOf(client, at)))
  return beginnings.map((first) => lineFrom(first).trim()).filter(Boolean)
}

const nameOf = (client: number, clock: number) => `${client}:${clock}`

function takeOut(letter: Letter | undefined): void {
  if (letter) letter.text = ''
}

function place({ id, origin, content }: Y.Item, letters: Map<string, Letter>, beginnings: Letter[]): void {
  const before = origin && letters.get(nameOf(origin.client, origin.clock))
  let last: Letter | null = before ?? null
  for (let nth = 0; nth < content.getLength(); nth += 1) {
    const text = content instanceof Y.ContentString ? (content.str[nth] ?? '') : ''
    const letter: Letter = { client: id.client, clock: id.clock + nth, text, next: last?.next ?? null }
    if (last) last.next = letter
    else beginnings.push(letter)
    letters.set(nameOf(letter.client, letter.clock), letter)
    last = letter
  }
}

function lineFrom(first: Letter): string {
  let line = ''
  for (let letter: Letter | null = first; letter; letter = letter.next) line += letter.text
  return line
}
