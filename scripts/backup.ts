import Sqlite from 'better-sqlite3'
import { existsSync, statSync } from 'node:fs'
import { sqliteFile } from '#db/open'
import { dirname, join } from 'node:path'
import { databaseOption } from './audit/database-option'
import { copyFiles } from './backup/copy-files'

// Copies a SQLite database while it is being served, into one file that stands by itself, and the bytes of the files that
// it names into a folder beside it, FILE.files. `--files DIR` says where they lie, if not beside the database:
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
const place = process.argv.indexOf('--files')
const from =
  (place === -1 ? process.env.FILES_DIR : process.argv[place + 1]) ?? join(dirname(sqliteFile(url)), 'files')
const { copied, lost } = await copyFiles(file, { from, to: `${file}.files` })
if (lost.length) fail(`These files are not in ${from} as they were uploaded: ${lost.join(', ')}`)
if (copied) console.log(`${file}.files: ${copied} files, checked.`)

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
