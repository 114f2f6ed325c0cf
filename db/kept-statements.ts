import type Sqlite from 'better-sqlite3'

/** More than all queries of all pages; those with lists of many lengths come and go. */
const keptAtMost = 500

/**
 * The same connection, which compiles a query once and keeps it: compiling takes as long as many of the queries that
 * pages ask. Rows as arrays are a way of asking that a statement remembers, so that each way has a statement of its own.
 */
export function keepingStatements(connection: Sqlite.Database): Sqlite.Database {
  const kept = new Map<string, Sqlite.Statement>()
  const compile = connection.prepare.bind(connection) as (sql: string) => Sqlite.Statement
  function prepare(sql: string) {
    const known = kept.get(sql)
    // The one that was asked last is dropped last.
    kept.delete(sql)
    const statement = known ?? twoWays(compile, sql)
    kept.set(sql, statement)
    if (kept.size > keptAtMost) kept.delete(kept.keys().next().value ?? '')
    return statement
  }
  return Object.assign(connection, { prepare })
}

function twoWays(compile: (sql: string) => Sqlite.Statement, sql: string): Sqlite.Statement {
  const statement = compile(sql)
  let asArrays: Sqlite.Statement | null = null
  return Object.assign(statement, { raw: () => (asArrays ??= compile(sql).raw()) })
}
