import type { SQLiteInsertValue, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Database } from '#db/database'

/** As many rows in one statement as SQLite's limit on variables lets through, whichever the table. */
const together = 500

/** Inserts many rows, past all rules: what a benchmark needs is their number. */
export async function insertAll<Table extends SQLiteTable>(
  db: Database,
  table: Table,
  rows: ReadonlyArray<SQLiteInsertValue<Table>>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += together) {
    await db.insert(table).values(rows.slice(from, from + together))
  }
}

/** `count` things, made one by one. */
export function many<Thing>(count: number, make: (nth: number) => Thing): Thing[] {
  return Array.from({ length: count }, (_, nth) => make(nth))
}

/** The element at a place, counted round and round. */
export function around<Thing>(things: readonly Thing[], place: number): Thing {
  const thing = things[place % things.length]
  if (thing === undefined) throw new Error('nothing to choose from')
  return thing
}
