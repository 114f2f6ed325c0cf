import { beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { documentSnapshots } from '#db/schema'
import { write } from '~/core/write'
import { changeText, compactText, loadWholeDoc, wholeBytes } from '~/domain/documents/text.server'
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
const stored = () => wholeBytes(reading(desk.store), id)
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
  Y.applyUpdate(doc, (await stored()) ?? new Uint8Array())
  expect(doc.getText('t').toString()).toBe('en ')
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
  const bytes = Buffer.from((await stored()) ?? [])
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
  await write(desk.store, null, (tx) => tx.db.update(documentSnapshots).set({ state: bytes }))
  expect(await stored()).toBeNull()
})
