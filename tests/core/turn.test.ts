import { setImmediate } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { documents } from '#db/schema'
import { createTurns, onceInTurn } from '~/core/turn'
import { write } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { createDesk } from '#tests/domain/documents/desk'
import { reading } from '#tests/support/store'

/** A desk whose readers share a turn, and how often its question is asked. */
async function askedInTurns() {
  const desk = await createDesk()
  const turns = createTurns(desk.store.bus)
  let asked = 0
  const ask = (question = 'how often') =>
    onceInTurn({ turn: turns.turn }, question, async () => {
      asked += 1
      return asked
    })
  return { desk, turns, ask }
}

it('asks once for all who ask in one turn, and anew in the next', async () => {
  const { ask, turns } = await askedInTurns()
  expect(await Promise.all([ask(), ask(), ask('something else')])).toEqual([1, 1, 2])
  expect(await ask()).toBe(1)
  await setImmediate()
  expect(await ask()).toBe(3)
  turns.stop()
})

it('keeps nothing beyond a commit', async () => {
  const { desk, ask, turns } = await askedInTurns()
  expect(await ask()).toBe(1)
  await write(desk.store, null, () => Promise.resolve())
  expect(await ask()).toBe(2)
  turns.stop()
})

it('asks each time where there is no turn, and when an answer failed', async () => {
  const { turns } = await askedInTurns()
  let asked = 0
  const fails = () => Promise.reject(new Error(`no ${++asked}`))
  await expect(onceInTurn({}, 'question', fails)).rejects.toThrow('no 1')
  await expect(onceInTurn({}, 'question', fails)).rejects.toThrow('no 2')
  await expect(onceInTurn({ turn: turns.turn }, 'question', fails)).rejects.toThrow('no 3')
  await setImmediate()
  await expect(onceInTurn({ turn: turns.turn }, 'question', fails)).rejects.toThrow('no 4')
  turns.stop()
})

it('lets nobody into a document that was closed to them in the same turn', async () => {
  const { desk, turns } = await askedInTurns()
  const id = await desk.draft({ audience: 'everyone' })
  const enter = async () => {
    const scope = { ...reading(desk.store), turn: turns.turn }
    return grantDocument(scope, await desk.cast.viewer('participant'), 'document.read', id)
  }
  expect((await enter()).audience).toBe('everyone')
  await write(desk.store, null, async (tx) => {
    await tx.db.update(documents).set({ audience: 'group' }).where(eq(documents.id, id))
  })
  await expect(enter()).rejects.toThrow('not-found')
  turns.stop()
})

it('decides for each who asks by their own seat', async () => {
  const { desk, turns } = await askedInTurns()
  const id = await desk.draft({ audience: 'group' })
  const viewers = await Promise.all((['member', 'participant'] as const).map(desk.cast.viewer))
  const scope = { ...reading(desk.store), turn: turns.turn }
  const entered = await Promise.allSettled(
    viewers.map((viewer) => grantDocument(scope, viewer, 'document.read', id)),
  )
  expect(entered.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  turns.stop()
})
