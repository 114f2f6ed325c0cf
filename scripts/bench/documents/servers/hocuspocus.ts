import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { SQLite } from '@hocuspocus/extension-sqlite'
import { Server } from '@hocuspocus/server'
import { answerQuestions } from './child'

// Hocuspocus as its documentation sets it up: its SQLite extension on a file, nobody asked who they are.
const [folder = ''] = process.argv.slice(2)
const file = join(folder, 'hocuspocus.db')
const server = new Server({
  quiet: true,
  address: '127.0.0.1',
  stopOnSignals: false,
  extensions: [new SQLite({ database: file })],
})
await server.listen(await freePort())

answerQuestions({
  url: server.httpURL,
  fill({ documentId, state }) {
    const database = new BetterSqlite3(file)
    database
      .prepare(
        'INSERT INTO documents (name, data) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET data = excluded.data',
      )
      .run(documentId, readFileSync(state))
    database.close()
    return Promise.resolve()
  },
})

/** It takes no port at all for port 80. */
async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
