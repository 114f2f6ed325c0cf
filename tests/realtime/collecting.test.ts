import pino from 'pino'
import { expect, it, onTestFinished, vi } from 'vitest'
import * as Y from 'yjs'
import { createCommitter } from '~/realtime/documents/committer'
import { readUpdate } from '~/realtime/documents/incoming-update'
import type { Place } from '~/realtime/documents/live-document'
import { createRegistry, usualPatience } from '~/realtime/documents/registry'
import { createDesk } from '../domain/documents/desk'

/** Somebody who writes in documents, by a clock that is wound by hand, and what was handed on together. */
async function createWriter(documents: number) {
  const desk = await createDesk()
  const log = pino({ enabled: false })
  const registry = createRegistry(desk.store, log, usualPatience, () => undefined)
  const viewer = await desk.cast.viewer('member')
  const person = { id: viewer.id, name: 'Maren', organisation: null, colour: 0 }
  const ids: string[] = []
  for (let nth = 0; nth < documents; nth++) {
    const id = await desk.draft({ text: undefined })
    const live = await registry.open(id)
    const socket = {} as Place['socket']
    live.places.set('tab', { socket, person, mode: 'edit', seesPeople: true, present: true })
    ids.push(id)
  }
  const stored = vi.spyOn(desk.store.database, 'transaction')
  const seen: number[][] = []
  const answers: unknown[] = []
  const committer = createCommitter({
    ...{ store: desk.store, registry, log, origin: 'https://tvers.example' },
    deliver: ({ id }, updates) => seen.push([ids.indexOf(id), updates.length]),
  })
  const author = { id: 'tab', viewer: () => viewer, sentCorrupt: () => undefined }
  vi.useFakeTimers({ toFake: ['setTimeout', 'setImmediate', 'performance'] })
  onTestFinished(() => void vi.useRealTimers())
  return {
    seen,
    answers,
    live: (nth: number) => registry.find(ids[nth] ?? ''),
    transactions: () => stored.mock.calls.length,
    wait: (ms: number) => vi.advanceTimersByTimeAsync(ms),
    write(nth: number) {
      const doc = new Y.Doc()
      doc.getText('t').insert(0, 'ord')
      const update = readUpdate(Y.encodeStateAsUpdate(doc))
      if (!update) throw new Error('not an update')
      committer.add({ documentId: ids[nth] ?? '', update, author, answer: (one) => answers.push(one) })
    },
  }
}

it('stores what is written after a pause at once', async () => {
  const { write, wait, seen } = await createWriter(1)
  write(0)
  await wait(1)
  expect(seen).toEqual([[0, 1]])
  await wait(50)
  write(0)
  await wait(1)
  expect(seen).toHaveLength(2)
})

it('lets what comes soon after wait a whole frame for what is written meanwhile, in all documents', async () => {
  const { write, wait, seen, transactions } = await createWriter(2)
  write(0)
  await wait(40)
  write(0)
  await wait(10)
  write(1)
  write(0)
  await wait(5)
  expect(seen).toEqual([[0, 1]])
  await wait(1)
  expect(seen).toEqual([
    [0, 1],
    [0, 2],
    [1, 1],
  ])
  expect(transactions()).toBe(2)
})

it('lets what more than a hundred are to see wait half as long', async () => {
  const { write, wait, seen, live } = await createWriter(1)
  const place = live(0)?.places.get('tab')
  if (!place) throw new Error('nobody is there')
  for (let nth = 0; nth < 100; nth++) live(0)?.places.set(`tab ${nth}`, place)
  write(0)
  await wait(40)
  write(0)
  await wait(7)
  expect(seen).toHaveLength(1)
  await wait(1)
  expect(seen).toHaveLength(2)
})

it('tries changes one by one on what is stored when Yjs fails over all of them', async () => {
  const { write, wait, seen, answers, live } = await createWriter(1)
  live(0)?.doc.on('afterTransaction', () => {
    throw new Error('cannot be tidied up')
  })
  write(0)
  write(0)
  await wait(1)
  expect(answers).toEqual([{ ok: true }, { ok: true }])
  expect(seen).toEqual([[0, 2]])
  expect(live(0)?.doc.getText('t').toString()).toBe('ordord')
})
