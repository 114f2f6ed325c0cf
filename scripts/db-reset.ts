import { join } from 'node:path'
import { migrateDatabase } from '#db/migrate'
import { emptyDatabase, mayBeEmptied } from './setup/empty-database'
import { root } from './setup/root.mjs'

// Empties the database of DATABASE_URL and makes its tables anew. For development: what is gone is gone.
const url = process.env.DATABASE_URL ?? `sqlite:${join(root, 'var', 'dev', 'tvers.db')}`
if (!mayBeEmptied(url, root, process.argv)) {
  console.error('This would delete a database outside var/. If you mean it: npm run db:reset -- --yes')
  process.exit(1)
}
await emptyDatabase(url)
await migrateDatabase(url, join(root, 'migrations'))
console.log('The database is empty.')
