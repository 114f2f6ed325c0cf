import { migrateDatabase } from '#db/migrate'
import { openDatabase } from '#db/open'
import { write } from '~/core/write'
import { createDocument } from '~/domain/documents/create.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { readEnv } from '~/server/env'
import { createLog } from '~/server/log'
import { print } from '~/server/output'
import { stopOnSignals } from '~/server/shutdown'
import { startServer } from '~/server/start'
import { createCast } from '#tests/support/cast'

// A server in a process of its own, to be killed. The first time it puts the cast on the stage and says how to come in.
const env = readEnv(process.env)
const log = createLog(env.LOG_LEVEL)
await migrateDatabase(env.DATABASE_URL, 'migrations')
const server = await startServer({
  env,
  database: await openDatabase(env.DATABASE_URL),
  log,
  build: null,
  clientFolder: null,
})
stopOnSignals(server, log)
const stage = process.argv[2] === 'again' ? {} : await setStage()
print(`${JSON.stringify({ url: server.url, port: server.port, ...stage })}\n`)

async function setStage() {
  const { store, shared } = server
  const cast = await createCast(store)
  const chair = await cast.viewer('chair')
  const documentId = await write(store, chair.id, async (tx) => {
    const workspace = await grantWorkspace(tx, chair, 'workspace.write_documents', cast.workspaceIds.group)
    return createDocument(tx, workspace, { kind: 'note', title: 'Notat', language: 'nb', audience: 'group' })
  })
  const cookies = await Promise.all(
    (['chair', 'secretariat', 'member'] as const).map((part) =>
      shared.sessions.start(cast.userIds[part], 'test').then((set) => set.split(';')[0]),
    ),
  )
  return { documentId, cookies }
}
