import { anchorOption } from './audit/anchor-option'
import { databaseOption } from './audit/database-option'

// Proves the whole log, or names the first broken entry and ends with 1:
//   npm run audit:verify -- --database sqlite:/var/lib/tvers/tvers.db [--anchor 120:<hash that it printed earlier>]
const url = databaseOption(process.argv, process.env.DATABASE_URL)
if (!url) {
  console.error('Say which database: npm run audit:verify -- --database sqlite:var/dev/tvers.db')
  process.exit(1)
}
const anchor = anchorOption(process.argv)
if (anchor === 'malformed') {
  console.error(
    '--anchor takes what an earlier verification printed: a number, a colon and 64 letters and digits.',
  )
  process.exit(1)
}
// The tables are built for the dialect of this variable when they are first imported, so they are imported after it is set.
process.env.DATABASE_URL = url
const { openDatabase } = await import('#db/open')
const { verifyLog } = await import('./audit/verify-log')
const database = await openDatabase(url)
const { entries, lastHash, broken } = await verifyLog(database, anchor)
await database.close()
if (broken) {
  console.error(`The log is broken at entry ${broken.sequence}: ${broken.why}.`)
  process.exitCode = 1
} else {
  console.log(`${entries} entries, each linked to the one before.`)
  console.log(
    `Keep this where the server cannot write, and give it next time: --anchor ${entries}:${lastHash}`,
  )
}
