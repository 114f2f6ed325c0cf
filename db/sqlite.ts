import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database, OpenDatabase } from './database'
import { fold } from './dialect/fold'
import { forgetInSqlite } from './dialect/forget'
import { keepingStatements } from './kept-statements'
import { createQueue } from './queue'
import * as schema from './schema'

/** Opens a SQLite file twice: read-only for queries, and one writer behind a queue. `:memory:` shares one connection (tests). */
export function openSqlite(file: string, options: { image?: Buffer } = {}): OpenDatabase {
  if (file === ':memory:') return openInMemory(options.image)
  mkdirSync(dirname(file), { recursive: true })
  const writer = new Sqlite(file)
  writer.pragma('journal_mode = WAL')
  prepare(writer)
  const reader = new Sqlite(file, { readonly: true })
  reader.pragma('busy_timeout = 5000')
  reader.pragma('mmap_size = 268435456')
  return open(reader, writer)
}

function openInMemory(image: Buffer | undefined): OpenDatabase {
  const connection = image ? new Sqlite(image) : new Sqlite(':memory:')
  prepare(connection)
  return open(connection, connection)
}

function prepare(writer: Sqlite.Database) {
  writer.pragma('synchronous = FULL')
  // A statement of many rows notes what it changes, to undo it should one row fail: otherwise in a file made for it.
  writer.pragma('temp_store = MEMORY')
  writer.pragma('foreign_keys = ON')
  writer.pragma('busy_timeout = 5000')
}

/** SQLite's own `lower` knows no letter beyond z. */
function teachFolding(connection: Sqlite.Database) {
  connection.function('fold', { deterministic: true }, (text) =>
    typeof text === 'string' ? fold(text) : text,
  )
}

function open(reader: Sqlite.Database, writer: Sqlite.Database): OpenDatabase {
  for (const connection of new Set([reader, writer])) teachFolding(connection)
  const enqueue = createQueue()
  const writing = drizzle(keepingStatements(writer), { schema }) as unknown as Database
  return {
    reader: (reader === writer
      ? writing
      : drizzle(keepingStatements(reader), { schema })) as unknown as Database,
    transaction: (work) => enqueue(() => inTransaction(writer, () => work(writing))),
    overwriteDeleted: () => enqueue(async () => overwriteDeleted(writer)),
    async close() {
      await enqueue(async () => {
        if (reader !== writer) reader.close()
        writer.close()
      })
    },
  }
}

/** The indexes forget what is no more in them, the file is written anew without free pages, and the log before it is emptied. */
function overwriteDeleted(writer: Sqlite.Database): void {
  for (const statement of [...forgetInSqlite, 'vacuum']) writer.exec(statement)
  writer.pragma('wal_checkpoint(TRUNCATE)')
}

async function inTransaction<Result>(writer: Sqlite.Database, work: () => Promise<Result>): Promise<Result> {
  // Compiled once, as all statements of this connection are.
  writer.prepare('BEGIN IMMEDIATE').run()
  try {
    const result = await work()
    writer.prepare('COMMIT').run()
    return result
  } catch (error) {
    if (writer.inTransaction) writer.exec('ROLLBACK')
    throw error
  }
}
