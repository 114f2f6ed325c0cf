import pino from 'pino'
import { expect, it } from 'vitest'
import { searchEntries } from '#db/schema'
import { keepSearchCurrent } from '~/server/search-index'
import { until } from '#tests/support/live'
import { createDesk } from '../domain/documents/desk'

it('brings much up to date in many turns, so that nobody waits for all of it', async () => {
  const desk = await createDesk()
  for (let nth = 0; nth < 35; nth++) await desk.draft()
  const { database } = desk.store
  const transaction = database.transaction.bind(database)
  const turnsOf: number[] = []
  let turn = 0
  let next = setImmediate(function count() {
    turn += 1
    next = setImmediate(count)
  })
  const counted: typeof transaction = (work) => {
    turnsOf.push(turn)
    return transaction(work)
  }
  Object.assign(database, { transaction: counted })
  const index = keepSearchCurrent(desk.store, pino({ enabled: false }))
  await until(async () => (await database.reader.select().from(searchEntries)).length >= 35, 'all are found')
  await index.stop()
  clearImmediate(next)
  expect(turnsOf.length).toBeGreaterThan(1)
  expect(new Set(turnsOf).size).toBe(turnsOf.length)
})
