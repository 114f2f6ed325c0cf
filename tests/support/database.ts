import { PGlite, types } from '@electric-sql/pglite'
import Sqlite from 'better-sqlite3'
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3'
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator'
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite'
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator'
import { fileURLToPath } from 'node:url'
import type { Database, OpenDatabase } from '#db/database'
import { dialect } from '#db/dialect/dialect'
import { forgetInPostgres } from '#db/dialect/forget'
import { createQueue } from '#db/queue'
import * as schema from '#db/schema'
import { openSqlite } from '#db/sqlite'

const migrations = fileURLToPath(new URL('../../migrations', import.meta.url))

let image: Buffer | undefined

/** Outlives the file that started it, when the files of a run share a process. */
const shared = globalThis as typeof globalThis & { tversPglite?: Promise<PGlite> }

/** An empty database with all tables, in the dialect of this test run: each test gets its own. */
export async function freshDatabase(): Promise<OpenDatabase> {
  return dialect === 'postgres'
    ? emptyPglite()
    : openSqlite(':memory:', { image: (image ??= migratedImage()) })
}

/** Migrates once; every test opens on the bytes. */
function migratedImage(): Buffer {
  const connection = new Sqlite(':memory:')
  migrateSqlite(drizzleSqlite(connection), { migrationsFolder: `${migrations}/sqlite` })
  const bytes = connection.serialize()
  connection.close()
  return bytes
}

/** One PGlite for all, emptied for each test. */
async function emptyPglite(): Promise<OpenDatabase> {
  const client = await (shared.tversPglite ??= migratedPglite())
  const db = drizzlePglite(client, { schema })
  await empty(client)
  const enqueue = createQueue()
  return {
    reader: db as unknown as Database,
    transaction: (work) => enqueue(() => db.transaction((tx) => work(tx as unknown as Database))),
    overwriteDeleted: () =>
      enqueue(async () => {
        for (const statement of forgetInPostgres) await client.exec(statement)
      }),
    close: async () => undefined,
  }
}

async function migratedPglite(): Promise<PGlite> {
  // Its own way with bytes makes text of them one by one, which takes seconds for a picture.
  const client = new PGlite({ serializers: { [types.BYTEA]: hexOf } })
  await migratePglite(drizzlePglite(client), { migrationsFolder: `${migrations}/postgres` })
  return client
}

const hexOf = (bytes: Uint8Array) => `\\x${Buffer.from(bytes).toString('hex')}`

/**
 * Empties only what holds rows: most tests touch a few of the tables. To truncate takes many times as long, for it writes every
 * table anew that refers to one of these. What deleted rows leave behind is cleared away, which makes the files empty again, and
 * rows stand as they come.
 */
async function empty(client: PGlite): Promise<void> {
  const filled = await client.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r' and pg_relation_size(oid) > 0`,
  )
  if (!filled.rows.length) return
  const names = filled.rows.map(({ name }) => name)
  const deleting = names.map((name) => `delete from ${name}`)
  await client.exec(
    ['begin', 'set local session_replication_role = replica', ...deleting, 'commit'].join(';\n'),
  )
  await client.exec(`vacuum ${names.join(', ')}`)
}
