import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { WebSocketServer } from 'ws'
import type { Doc } from 'yjs'
import { answerQuestions } from './child'

// The server that comes with y-websocket, with LevelDB as its store.
const [folder = ''] = process.argv.slice(2)
process.env.YPERSISTENCE = join(folder, 'level')
const require = createRequire(import.meta.url)
const { setupWSConnection, getPersistence } = require('y-websocket/bin/utils') as {
  setupWSConnection: (socket: unknown, request: unknown) => void
  getPersistence: () => {
    provider: {
      storeUpdate(name: string, update: Uint8Array): Promise<void>
      getYDoc(name: string): Promise<Doc>
    }
  }
}
const http = createServer()
new WebSocketServer({ server: http }).on('connection', setupWSConnection)
await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))

answerQuestions({
  url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
  async fill({ documentId, state }) {
    await getPersistence().provider.storeUpdate(documentId, readFileSync(state))
  },
})
