import type { OpenDatabase } from './database'
import { dialectOf } from './dialect/dialect'

/**
 * Opens the database that `url` names: `postgres://...`, or `sqlite:path/to/file.db`.
 * A driver is loaded only when it is the one in use.
 * @throws when the database cannot be opened
 */
export async function openDatabase(url: string): Promise<OpenDatabase> {
  if (dialectOf(url) === 'postgres') return (await import('./postgres')).openPostgres(url)
  return (await import('./sqlite')).openSqlite(sqliteFile(url))
}

/** The path in `sqlite:data/tvers.db` or `sqlite:///var/lib/tvers/tvers.db`. */
export function sqliteFile(url: string): string {
  return url.replace(/^sqlite:(\/\/(?=\/))?/, '')
}
