import { createHash } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { documentSnapshots } from '#db/schema'
import { write } from '~/core/write'
import { changeText, compactText, loadWholeDoc, wholeText } from '~/domain/documents/text.server'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from './desk'

let desk: Desk
let id: string

const say = (word: string) =>
  desk.as('member', (tx) =>
    changeText(tx, id, (doc) => {
      doc.getText('t').insert(doc.getText('t').length, word)
      return true
    }),
  )

const merge = (built?: Y.Doc) => write(desk.store, null, (tx) => compactText(tx, id, built))
const stored = () => wholeText(reading(desk.store), id)
/** Fails where `stored` gives nothing. */
async function whole() {
  const text = await stored()
  if (!text) throw new Error('not known to be whole')
  return text
}
const keep = (snapshot: Partial<typeof documentSnapshots.$inferInsert>) =>
  write(desk.store, null, (tx) => tx.db.update(documentSnapshots).set(snapshot))
const built = () => loadWholeDoc(reading(desk.store), id)

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.draft()
  await say('en ')
})

it('gives the bytes of a text that was built without a fault, and no others', async () => {
  expect(await stored()).toBeNull()
  await merge()
  expect(await stored()).toBeNull()
  await merge(await built())
  const doc = new Y.Doc()
  const { update, stateVector } = await whole()
  Y.applyUpdate(doc, update)
  expect(doc.getText('t').toString()).toBe('en ')
  expect(stateVector).toEqual(Buffer.from(Y.encodeStateVector(doc)))
})

it('does not when what was built is not all that is stored', async () => {
  const before = await built()
  await say('to')
  await merge(before)
  expect(await stored()).toBeNull()
})

it('does not when something has come after', async () => {
  await merge(await built())
  await say('to')
  expect(await stored()).toBeNull()
})

it('does not when the disk has changed one bit of them', async () => {
  await merge(await built())
  const kept = await whole()
  await keep({ state: withOneBitChanged(kept.update) })
  expect(await stored()).toBeNull()
  await keep({ state: Buffer.from(kept.update), stateVector: withOneBitChanged(kept.stateVector) })
  expect(await stored()).toBeNull()
  await keep({ stateVector: Buffer.from(kept.stateVector) })
  expect(await stored()).not.toBeNull()
})

it('gives those from before it was kept what they hold of each writer', async () => {
  await merge(await built())
  const kept = await whole()
  const wholeSha256 = createHash('sha256').update(kept.update).digest('hex')
  await keep({ stateVector: null, wholeSha256 })
  expect(Y.decodeStateVector((await whole()).stateVector)).toEqual(Y.decodeStateVector(kept.stateVector))
})

function withOneBitChanged(bytes: Uint8Array): Buffer {
  const changed = Buffer.from(bytes)
  changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1
  return changed
}
