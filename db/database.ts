import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import type * as schema from './schema'

/** What queries are built on, whichever dialect is below. Always awaited; `.get() .all() .run()` are never called. */
export type Database = BaseSQLiteDatabase<'async', unknown, typeof schema>

/** An open database: a reader that cannot write, and one transaction at a time that can. */
export interface OpenDatabase {
  /** For queries; a write through it throws. */
  readonly reader: Database
  /**
   * Runs `work` alone in a transaction that is durable when the promise resolves, and rolled back when it rejects.
   * Inside, only the database is awaited: everything else waits behind it.
   */
  transaction<Result>(work: (db: Database) => Promise<Result>): Promise<Result>
  /** Leaves no trace in the database's files of what has been deleted or replaced. Takes time; writers wait. */
  overwriteDeleted(): Promise<void>
  close(): Promise<void>
}
