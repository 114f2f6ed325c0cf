import { join } from 'node:path'
import { root } from './setup/root.mjs'

// Puts the structure of the effort into the database of DATABASE_URL: organisations, groups, measures, conventions and fora.
// What is there already stays as it is.
const url = (process.env.DATABASE_URL ??= `sqlite:${join(root, 'var', 'dev', 'tvers.db')}`)
// The tables are built for the dialect of this variable when they are first imported, so they are imported after it is set.
const { migrateDatabase } = await import('#db/migrate')
const { openDatabase } = await import('#db/open')
const { loadStructure } = await import('#db/seed/structure/load')
const { createBus } = await import('~/core/bus')
const { systemClock } = await import('~/core/clock')
const { write } = await import('~/core/write')
await migrateDatabase(url, join(root, 'migrations'))
const database = await openDatabase(url)
const added = await write({ database, clock: systemClock, bus: createBus() }, null, loadStructure)
await database.close()
console.log(added > 0 ? `${added} rows added.` : 'Everything was there already.')
