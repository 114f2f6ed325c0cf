import Sqlite from 'better-sqlite3'
import { existsSync, statSync } from 'node:fs'
import { sqliteFile } from '#db/open'
import { databaseOption } from './audit/database-option'

// Copies a SQLite database while it is being served, into one file that stands by itself:
//   npx tsx scripts/backup.ts FILE --database sqlite:/var/lib/tvers/tvers.db
// PostgreSQL has its own: pg_dump.
const [, , file] = process.argv
const url = databaseOption(process.argv, process.env.DATABASE_URL)
if (!file || file.startsWith('--') || !url?.startsWith('sqlite:')) {
  fail(
    'Say where to, and from which database: npx tsx scripts/backup.ts FILE --database sqlite:var/dev/tvers.db',
  )
}
if (!existsSync(sqliteFile(url))) fail(`There is no database at ${sqliteFile(url)}.`)
if (existsSync(file)) fail(`${file} is there already; a backup never overwrites another.`)
const source = new Sqlite(sqliteFile(url), { readonly: true })
await source.backup(file)
source.close()
const copy = new Sqlite(file)
copy.pragma('journal_mode = DELETE')
const [whole] = copy.pragma('integrity_check') as Array<{ integrity_check: string }>
copy.close()
if (whole?.integrity_check !== 'ok') fail(`The copy is damaged: ${whole?.integrity_check}`)
console.log(`${file}: ${Math.ceil(statSync(file).size / 1024)} KiB, checked.`)

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
