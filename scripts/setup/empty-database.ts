import { rmSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { dialectOf } from '#db/dialect/dialect'
import { sqliteFile } from '#db/open'

/** Whether a database may be thrown away: one under `var/`, or any when `--yes` was said. */
export function mayBeEmptied(url: string, root: string, argv: readonly string[]): boolean {
  if (argv.includes('--yes')) return true
  if (dialectOf(url) === 'postgres') return false
  const inside = relative(resolve(root, 'var'), resolve(root, sqliteFile(url)))
  return inside !== '' && !inside.startsWith('..')
}

/** Deletes everything in a database; a SQLite file with its companions, or PostgreSQL's public schema. */
export async function emptyDatabase(url: string): Promise<void> {
  if (dialectOf(url) === 'postgres') return emptyPostgres(url)
  for (const ending of ['', '-wal', '-shm']) rmSync(sqliteFile(url) + ending, { force: true })
}

async function emptyPostgres(url: string) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(
    'drop schema if exists drizzle cascade; drop schema public cascade; create schema public',
  )
  await client.end()
}
