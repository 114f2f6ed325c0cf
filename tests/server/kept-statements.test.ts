import Sqlite from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { OpenDatabase } from '#db/database'
import { keepingStatements } from '#db/kept-statements'
import { migrateDatabase } from '#db/migrate'
import { openDatabase } from '#db/open'
import { measures } from '#db/schema'

let folder: string
let database: OpenDatabase

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tvers-test-'))
  const url = `sqlite:${join(folder, 'tvers.db')}`
  await migrateDatabase(url, 'migrations')
  database = await openDatabase(url)
})

afterEach(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

const add = (number: number) =>
  database.transaction(async (db) => {
    await db.insert(measures).values({ id: `m${number}`, number, state: 'not_started' })
  })

it('answers a query that it has asked before with what is there now', async () => {
  const { reader } = database
  const numbers = async () =>
    (await reader.select({ number: measures.number }).from(measures)).map((row) => row.number)
  expect(await numbers()).toEqual([])
  await add(1)
  expect(await numbers()).toEqual([1])
  await add(2)
  expect(await Promise.all([numbers(), numbers()])).toEqual([
    [1, 2],
    [1, 2],
  ])
})

it('keeps no more queries than it needs, and asks each with its own values', async () => {
  const { reader } = database
  await add(7)
  for (let size = 1; size <= 600; size++) {
    const fields = Object.fromEntries(
      Array.from({ length: 1 + (size % 40) }, (_, nth) => [`f${nth}`, measures.number]),
    )
    await reader.select(fields).from(measures).where(eq(measures.number, 7)).limit(size)
  }
  const [row] = await reader.select().from(measures).where(eq(measures.number, 7))
  expect(row).toMatchObject({ id: 'm7', number: 7 })
})

it('cannot write through the reader', async () => {
  const writing = async () =>
    database.reader.insert(measures).values({ id: 'x', number: 1, state: 'on_track' })
  await expect(writing()).rejects.toThrow()
})

it('compiles a query once, and again when many others have been asked since', () => {
  const connection = keepingStatements(new Sqlite(':memory:'))
  const first = connection.prepare('select 1 as one')
  expect(connection.prepare('select 1 as one')).toBe(first)
  expect(first.raw().all()).toEqual([[1]])
  expect(first.all()).toEqual([{ one: 1 }])
  for (let nth = 2; nth < 600; nth++) connection.prepare(`select ${nth}`)
  expect(connection.prepare('select 1 as one')).not.toBe(first)
  connection.close()
})
