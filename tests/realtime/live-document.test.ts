import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { readUpdate } from '~/realtime/documents/incoming-update'
import { LiveDocument } from '~/realtime/documents/live-document'

const stored = textOf('Utkast')
const fromBytes = (update: Uint8Array | null) =>
  new LiveDocument(
    'text',
    {
      whole: () => Promise.resolve(update && { update, stateVector: Y.encodeStateVectorFromUpdate(update) }),
      text: () => Promise.reject(new Error('built without need')),
    },
    () => undefined,
  )

it('hands stored bytes on as they are, the same to all', async () => {
  const live = fromBytes(stored)
  await live.ready
  expect(live.whole().update).toBe(stored)
  expect(Y.decodeStateVector(live.whole().stateVector)).toEqual(
    Y.decodeStateVector(Y.encodeStateVectorFromUpdate(stored)),
  )
})

it('takes a change in on top of them, and hands the new text on', async () => {
  const live = fromBytes(stored)
  await live.ready
  const writer = docOf(stored)
  const before = Y.encodeStateVector(writer)
  writer.getText('body').insert(6, ' til mandat')
  const change = readUpdate(Y.encodeStateAsUpdate(writer, before))
  expect(change && live.take([change])).toEqual(['taken'])
  expect(docOf(live.whole().update).getText('body').toString()).toBe('Utkast til mandat')
  expect(live.whole()).toBe(live.whole())
})

it('takes in what is stored by others while it is being read', async () => {
  const live = fromBytes(stored)
  const other = docOf(stored)
  const before = Y.encodeStateVector(other)
  other.getText('body').insert(0, 'Nytt: ')
  live.follow(Y.encodeStateAsUpdate(other, before))
  await live.ready
  expect(docOf(live.whole().update).getText('body').toString()).toBe('Nytt: Utkast')
})

function textOf(words: string): Uint8Array {
  const doc = new Y.Doc()
  doc.getText('body').insert(0, words)
  return Y.encodeStateAsUpdate(doc)
}

function docOf(update: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  return doc
}
