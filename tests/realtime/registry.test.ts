import { asc, eq } from 'drizzle-orm'
import pino from 'pino'
import { expect, it } from 'vitest'
import { activity, documentSnapshots } from '#db/schema'
import { createRegistry } from '~/realtime/documents/registry'
import { createDesk } from '../domain/documents/desk'

const atOnce = { quietMs: -1, stretchMs: -1, keepMs: -1 }

async function stage(count: number) {
  const desk = await createDesk()
  const registry = createRegistry(desk.store, pino({ enabled: false }), atOnce, () => undefined)
  const { member, chair } = desk.cast.userIds
  const ids: string[] = []
  for (let nth = 0; nth < count; nth++) {
    const id = await desk.draft()
    const live = await registry.open(id)
    registry.changed(id)
    live.writers.add(member)
    live.writers.add(chair)
    ids.push(id)
  }
  const noted = () =>
    desk.store.database.reader
      .select({ documentId: activity.objectId, by: activity.actorId })
      .from(activity)
      .where(eq(activity.action, 'document.edited'))
      .orderBy(asc(activity.sequence))
  return { desk, registry, ids, noted }
}

it('notes each writer of each document once, and lets go of documents that are at rest', async () => {
  const { registry, ids, noted, desk } = await stage(2)
  await registry.tidy()
  const { member, chair } = desk.cast.userIds
  expect(await noted()).toEqual(
    ids.flatMap((documentId) => [member, chair].map((by) => ({ documentId, by }))),
  )
  expect(await desk.store.database.reader.select().from(documentSnapshots)).toHaveLength(2)
  expect(registry.all()).toEqual([])
  await registry.tidy()
  expect(await noted()).toHaveLength(4)
})

it.each([1, 20])('gives the others a turn between the parts of each of %i documents', async (count) => {
  const { registry } = await stage(count)
  let turns = 0
  let next = setImmediate(function turn() {
    turns += 1
    next = setImmediate(turn)
  })
  await registry.tidy()
  clearImmediate(next)
  // Before it is merged, looked through, and noted.
  expect(turns).toBeGreaterThanOrEqual(3 * count)
})

it('notes what could not be noted the next time', async () => {
  const { registry, noted, desk } = await stage(1)
  const { database } = desk.store
  const transaction = database.transaction.bind(database)
  let merging = 2
  const full: typeof transaction = (work) =>
    merging-- > 0 ? transaction(work) : Promise.reject(new Error('the disk is full'))
  Object.assign(database, { transaction: full })
  await registry.tidy()
  expect(merging).toBe(-1)
  expect(await noted()).toEqual([])
  Object.assign(database, { transaction })
  await registry.tidy()
  expect(await noted()).toHaveLength(2)
})
