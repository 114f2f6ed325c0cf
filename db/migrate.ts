import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dialectOf } from './dialect/dialect'
import { sqliteFile } from './open'

/**
 * Brings the database up to the newest migration; does nothing when it is there already.
 * `migrations` is the folder that holds one folder per dialect.
 */
export async function migrateDatabase(url: string, migrations: string): Promise<void> {
  if (dialectOf(url) === 'postgres') return migratePostgres(url, join(migrations, 'postgres'))
  return migrateSqlite(sqliteFile(url), join(migrations, 'sqlite'))
}

async function migratePostgres(url: string, migrationsFolder: string) {
  const { Pool } = await import('pg')
  const { drizzle } = await import('drizzle-orm/node-postgres')
  const { migrate } = await import('drizzle-orm/node-postgres/migrator')
  const pool = new Pool({ connectionString: url, max: 1 })
  await migrate(drizzle(pool), { migrationsFolder })
  await pool.end()
}

async function migrateSqlite(file: string, migrationsFolder: string) {
  const { default: Sqlite } = await import('better-sqlite3')
  const { drizzle } = await import('drizzle-orm/better-sqlite3')
  const { migrate } = await import('drizzle-orm/better-sqlite3/migrator')
  mkdirSync(dirname(file), { recursive: true })
  const connection = new Sqlite(file)
  connection.pragma('journal_mode = WAL')
  // SQLite changes a column by making its table anew, and a table that others refer to cannot be dropped while keys are
  // watched. A migration runs in a transaction, where this cannot be switched.
  connection.pragma('foreign_keys = OFF')
  migrate(drizzle(connection), { migrationsFolder })
  const broken = connection.pragma('foreign_key_check') as unknown[]
  connection.close()
  if (broken.length) throw new Error(`${broken.length} rows refer to nothing after the migration`)
}
