import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { migrateDatabase } from '#db/migrate'
import { openDatabase } from '#db/open'
import { write } from '~/core/write'
import { compactText, loadWholeDoc } from '~/domain/documents/text.server'
import { readEnv } from '~/server/env'
import { createLog } from '~/server/log'
import { startServer } from '~/server/start'
import { untilIndexed } from '../../measuring/until-indexed'
import { mostDocuments, mostPeople, setStage, type Stage } from '../stage'
import { changesIn } from '../trace'
import { answerQuestions } from './child'

// Tvers whole: sign-in, policy, limits, log and search, on a database file of its own.
const [folder = ''] = process.argv.slice(2)
const url = `sqlite:${join(folder, 'tvers.db')}`
const stageFile = join(folder, 'stage.json')
await migrateDatabase(url, 'migrations')
const server = await startServer({
  env: readEnv({ DATABASE_URL: url, PORT: '0', NODE_ENV: 'production' }),
  database: await openDatabase(url),
  log: createLog('error'),
  build: null,
  clientFolder: null,
})
if (!existsSync(stageFile)) {
  const size = { people: mostPeople, documents: mostDocuments }
  writeFileSync(stageFile, JSON.stringify(await setStage(server, size)))
  // Finding the words of six hundred new documents is work of its own.
  await untilIndexed(url)
}
const stage = JSON.parse(readFileSync(stageFile, 'utf8')) as Stage

answerQuestions({
  url: server.url,
  about: stage,
  async fill({ documentId, file }) {
    const { store } = server
    // Past drizzle: a quarter of a million rows are written in a second this way.
    const direct = new BetterSqlite3(join(folder, 'tvers.db'), { timeout: 60_000 })
    const insert = direct.prepare(
      'INSERT INTO document_updates ("documentId", sequence, "update", "userId", at) VALUES (?, ?, ?, ?, ?)',
    )
    direct.transaction(() => {
      let sequence = 0
      for (const update of changesIn(file))
        insert.run(documentId, ++sequence, update, stage.people[0] ?? null, Date.now())
    })()
    direct.close()
    await write(store, null, async (tx) => compactText(tx, documentId, await loadWholeDoc(tx, documentId)))
  },
})
