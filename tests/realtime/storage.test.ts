import Sqlite from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { migrateDatabase } from '#db/migrate'
import type { OpenDatabase } from '#db/database'
import { openSqlite } from '#db/sqlite'
import { aMoment, saved, startLive, synced, until, type Live } from '#tests/support/live'
import { loadDoc } from '~/domain/documents/text.server'

let folder: string
let database: OpenDatabase
let live: Live

const file = () => join(folder, 'tvers.db')

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tvers-storage-'))
  await migrateDatabase(`sqlite:${file()}`, 'migrations')
  database = openSqlite(file())
  live = await startLive({ database })
})
afterEach(async () => {
  await live.stop()
  rmSync(folder, { recursive: true, force: true })
})

const stored = async (id: string) =>
  (await loadDoc({ db: live.store.database.reader }, id)).getText('t').toString()

/** The database may grow by so many pages and no more: SQLite then says what it says of a full disk. */
const room = (pages: number) =>
  database.transaction(async (db) => {
    const now = await db.get<{ page_count: number }>(sql`pragma page_count`)
    await db.run(sql.raw(`pragma max_page_count = ${now.page_count + pages}`))
  })

it('keeps what it has said is saved when the disk is full, and stores the rest when there is room', async () => {
  const note = await live.note()
  const member = await synced(await live.open('member', note))
  member.doc.getText('t').insert(0, 'først. ')
  await saved(member)
  await room(0)
  member.doc.getText('t').insert(7, 'x'.repeat(60_000))
  await aMoment(400)
  expect(member.hasUnsaved).toBe(true)
  expect(await stored(note)).toBe('først. ')
  const reader = await synced(await live.open('chair', note))
  expect(reader.doc.getText('t').toString()).toBe('først. ')
  await room(1_000)
  await saved(member)
  await until(() => reader.doc.getText('t').length === 60_007, 'arrived')
  expect((await stored(note)).length).toBe(60_007)
})

it('waits for a database that another program has locked, and stores what was typed meanwhile', async () => {
  const note = await live.note()
  const member = await synced(await live.open('member', note))
  // The server waits five seconds for a lock before it gives up: here less.
  await database.transaction((db) => db.run(sql.raw('pragma busy_timeout = 100')))
  const other = new Sqlite(file())
  other.exec('BEGIN IMMEDIATE')
  member.doc.getText('t').insert(0, 'mens den var låst')
  await aMoment(600)
  expect(member.hasUnsaved).toBe(true)
  expect(await stored(note)).toBe('')
  other.exec('ROLLBACK')
  other.close()
  await saved(member)
  expect(await stored(note)).toBe('mens den var låst')
})
