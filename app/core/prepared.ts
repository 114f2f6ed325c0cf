import type { Database } from '#db/database'

/**
 * Keeps a query that is asked very often: putting its SQL together takes longer than SQLite takes to answer it.
 * It is put together once for each connection, and for each number of things that are asked about together; the values
 * come as placeholders of drizzle's. On PostgreSQL a transaction is a connection of its own, and nothing is gained or lost.
 * @param build gets the connection, and how many things
 */
export function prepared<Query>(build: (db: Database, count: number) => Query) {
  const kept = new WeakMap<Database, Map<number, Query>>()
  return (db: Database, count: number): Query => {
    const known = kept.get(db) ?? new Map<number, Query>()
    kept.set(db, known)
    const query = known.get(count) ?? build(db, count)
    if (known.size < mostKept) known.set(count, query)
    return query
  }
}

/** Larger numbers than are common are put together anew. */
const mostKept = 60

/** Values for placeholders named `<name>0`, `<name>1` and so on. */
export function numbered<Value>(name: string, values: readonly Value[]): Record<string, Value> {
  // Names are kept: a new text has to be looked for among all names of properties before it can be one.
  const names = keptNames.get(name) ?? []
  keptNames.set(name, names)
  const named: Record<string, Value> = {}
  for (const [nth, value] of values.entries()) named[(names[nth] ??= `${name}${nth}`)] = value
  return named
}

const keptNames = new Map<string, string[]>()
