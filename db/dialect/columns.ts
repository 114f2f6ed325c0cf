import * as pg from 'drizzle-orm/pg-core'
import * as sqlite from 'drizzle-orm/sqlite-core'
import { dialect } from './dialect'

/*
 * The column kit: the schema is written once with these, and is SQLite's or PostgreSQL's by DATABASE_URL.
 * PostgreSQL's builders are cast to SQLite's types; the JavaScript values are the same in both.
 */
const onPostgres = dialect === 'postgres'

function either<Sqlite>(onSqlite: Sqlite, postgres: unknown): Sqlite {
  return onPostgres ? (postgres as Sqlite) : onSqlite
}

const pgBytes = pg.customType<{ data: Buffer; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  fromDriver: (value) => Buffer.from(value),
  toDriver: (value) => value,
})

export const table = either(sqlite.sqliteTable, pg.pgTable)
export const index = either(sqlite.index, pg.index)
export const uniqueIndex = either(sqlite.uniqueIndex, pg.uniqueIndex)
export const primaryKey = either(sqlite.primaryKey, pg.primaryKey)

/** Text of any length. */
export const text = either(sqlite.text, pg.text)
/** A whole number. */
export const int = either(
  () => sqlite.integer({ mode: 'number' }),
  () => pg.integer(),
)
/** True or false; never for what somebody decided (that is a row with who and when). */
export const bool = either(
  () => sqlite.integer({ mode: 'boolean' }),
  () => pg.boolean(),
)
/** An instant in UTC, a `Date` in JavaScript. */
export const time = either(
  () => sqlite.integer({ mode: 'timestamp_ms' }),
  () => pg.timestamp({ withTimezone: true, precision: 3, mode: 'date' }),
)
/** Structured values; `.$type<T>()` says which. */
export const json = either(
  () => sqlite.text({ mode: 'json' }),
  () => pg.jsonb(),
)
/** Bytes, a `Buffer` in JavaScript. */
export const bytes = either(
  () => sqlite.blob({ mode: 'buffer' }),
  () => pgBytes(),
)
/** A UUIDv7, made by `newId()`. */
export const id = () => text()
/** A local date in Europe/Oslo, `YYYY-MM-DD`. */
export const date = () => text()
