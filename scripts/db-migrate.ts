import { join } from 'node:path'
import { migrateDatabase } from '#db/migrate'
import { root } from './setup/root.mjs'

// Brings the database of DATABASE_URL up to the newest migration. The server does the same when it starts.
const url = process.env.DATABASE_URL
if (!url) {
  console.error('Say which database: DATABASE_URL=sqlite:var/dev/tvers.db npm run db:migrate')
  process.exit(1)
}
await migrateDatabase(url, join(root, 'migrations'))
console.log('The database has all migrations.')
