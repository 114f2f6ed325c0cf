import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { mergeUpdates } from '~/core/merge-updates'

/** What two people type in turns, letter by letter, with something taken out again. */
function typed(letters: number): Uint8Array[] {
  const updates: Uint8Array[] = []
  const docs = [new Y.Doc(), new Y.Doc()]
  for (const doc of docs) doc.on('update', (update: Uint8Array, origin) => origin || updates.push(update))
  for (let nth = 0; nth < letters; nth++) {
    const [one, other] = nth % 2 ? docs : [...docs].reverse()
    const text = one?.getText('t')
    if (nth % 7 === 6) text?.delete(0, 1)
    else text?.insert(nth % 3 ? text.length >> 1 : 0, String.fromCharCode(97 + (nth % 26)))
    if (one && other) Y.applyUpdate(other, Y.encodeStateAsUpdate(one, Y.encodeStateVector(other)), 'other')
  }
  return updates
}

it.each([1, 32, 33, 1_100])('makes of %i updates what Yjs makes of them', (letters) => {
  const updates = typed(letters)
  expect(updates).toHaveLength(letters)
  expect(Buffer.from(mergeUpdates(updates))).toEqual(Buffer.from(Y.mergeUpdates(updates)))
})

it('keeps a gap open, for what comes later', () => {
  const updates = typed(200)
  const [missing] = updates.splice(70, 1)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, mergeUpdates(updates))
  expect(doc.store.pendingStructs).not.toBeNull()
  Y.applyUpdate(doc, missing ?? new Uint8Array())
  expect(doc.store.pendingStructs).toBeNull()
})

it('refuses what is no update', () => {
  expect(() => mergeUpdates([...typed(40), Uint8Array.of(255)])).toThrow()
})
