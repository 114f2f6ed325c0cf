import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrateDatabase } from '#db/migrate'
import { openDatabase } from '#db/open'
import { write } from '~/core/write'
import { appendUpdates, compactText, loadWholeDoc, type TextUpdate } from '~/domain/documents/text.server'
import { readEnv } from '~/server/env'
import { createLog } from '~/server/log'
import { startServer } from '~/server/start'
import { setStage, type Stage } from '../stage'
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
if (!existsSync(stageFile)) writeFileSync(stageFile, JSON.stringify(await setStage(server)))
const stage = JSON.parse(readFileSync(stageFile, 'utf8')) as Stage

answerQuestions({
  url: server.url,
  about: stage,
  async fill({ documentId, file }) {
    const { store } = server
    let waiting: TextUpdate[] = []
    const append = async () => {
      await write(store, null, (tx) => appendUpdates(tx, waiting))
      waiting = []
    }
    for (const update of changesIn(file)) {
      waiting.push({ documentId, update, userId: stage.people[0] ?? null })
      if (waiting.length === 1_000) await append()
    }
    await append()
    await write(store, null, async (tx) => compactText(tx, documentId, await loadWholeDoc(tx, documentId)))
  },
})
