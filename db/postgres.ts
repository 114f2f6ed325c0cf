import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import type { Database, OpenDatabase } from './database'
import { forgetInPostgres } from './dialect/forget'
import * as schema from './schema'

/** Any number, the same in every process: writers take turns, because the log is one chain. */
const writersTurn = 7_458_001

/** Opens PostgreSQL: a read-only pool for queries, and a writer that holds an advisory lock for the length of its transaction. */
export function openPostgres(url: string): OpenDatabase {
  const reading = new Pool({ connectionString: url, max: 10, options: '-c default_transaction_read_only=on' })
  const writing = new Pool({ connectionString: url, max: 2 })
  const writer = drizzle(writing, { schema })
  return {
    reader: drizzle(reading, { schema }) as unknown as Database,
    transaction: (work) =>
      writer.transaction(async (tx) => {
        await tx.execute(sql`select pg_advisory_xact_lock(${writersTurn})`)
        return work(tx as unknown as Database)
      }),
    async overwriteDeleted() {
      for (const statement of forgetInPostgres) await writing.query(statement)
    },
    async close() {
      await Promise.all([reading.end(), writing.end()])
    },
  }
}
