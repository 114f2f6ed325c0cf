import { io, type Socket } from 'socket.io-client'
import * as parser from 'socket.io-msgpack-parser'
import type { OpenDatabase } from '#db/database'
import type { Store } from '~/core/store'
import { write } from '~/core/write'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { createDocument } from '~/domain/documents/create.server'
import { DocumentProvider } from '~/realtime/client/document-provider'
import { protocolVersion, socketPath } from '~/realtime/protocol'
import type { Patience } from '~/realtime/documents/registry'
import { readEnv } from '~/server/env'
import { createLog } from '~/server/log'
import { startServer, type RunningServer } from '~/server/start'
import { createCast, type Cast, type Part } from './cast'
import { StillClock } from './clock'
import { freshDatabase } from './database'

export interface Live {
  readonly server: RunningServer
  readonly store: Store
  readonly clock: StillClock
  readonly cast: Cast
  /** A `Cookie` header of someone who has signed in. */
  cookie(part: Part): Promise<string>
  /** A note that the whole group may read, written by its members. */
  note(options?: { audience?: 'group' | 'everyone'; kind?: 'note' | 'minutes' }): Promise<string>
  /** Opens a document as somebody; closed with the server. */
  open(part: Part, documentId: string): Promise<DocumentProvider>
  /** A bare socket, for messages by hand; closed with the server. */
  socket(options: { cookie?: string; headers?: Record<string, string>; protocol?: number }): Socket
  stop(): Promise<void>
}

const quick: Patience = { quietMs: 60_000, stretchMs: 60_000, keepMs: 60_000 }

/** The whole server with sockets and without pages, on a port of its own, with the cast on the stage. */
export async function startLive(
  options: { patience?: Patience; database?: OpenDatabase; environment?: Record<string, string> } = {},
): Promise<Live> {
  const clock = new StillClock()
  const database = options.database ?? (await freshDatabase())
  const variables = { DATABASE_URL: 'sqlite::memory:', NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'silent' }
  const server = await startServer({
    env: readEnv({ ...variables, ...options.environment }),
    database,
    log: createLog('silent'),
    build: null,
    clientFolder: null,
    clock,
    patience: options.patience ?? quick,
  })
  const { store } = server
  const cast = await createCast(store)
  const opened: Array<{ close(): void }> = []

  const live: Live = {
    server,
    store,
    clock,
    cast,
    async cookie(part) {
      const set = await server.shared.sessions.start(cast.userIds[part], 'test')
      return set.split(';')[0] ?? ''
    },
    async note({ audience = 'group', kind = 'note' } = {}) {
      const chair = await cast.viewer('chair')
      return write(store, chair.id, async (tx) => {
        const workspace = await grantWorkspace(
          tx,
          chair,
          'workspace.write_documents',
          cast.workspaceIds.group,
        )
        return createDocument(tx, workspace, { kind, title: 'Notat', language: 'nb', audience })
      })
    },
    async open(part, documentId) {
      const extraHeaders = { cookie: await live.cookie(part) }
      const provider = new DocumentProvider({ url: server.url, documentId, extraHeaders })
      opened.push({ close: () => provider.destroy() })
      return provider
    },
    socket({ cookie, headers, protocol = protocolVersion }) {
      const socket = io(server.url, {
        path: socketPath,
        parser,
        transports: ['websocket'],
        auth: { protocol },
        forceNew: true,
        reconnection: false,
        extraHeaders: { ...(cookie ? { cookie } : {}), ...headers },
      })
      opened.push({ close: () => socket.disconnect() })
      return socket
    },
    async stop() {
      for (const one of opened) one.close()
      await server.stop()
    },
  }
  return live
}

/** Waits until `holds`, at most `ms` milliseconds. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what: string,
  ms = 5_000,
): Promise<void> {
  const end = performance.now() + ms
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`never happened: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Lets messages that are under way arrive. */
export const aMoment = (ms = 150) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Waits until a document is as the server has it. */
export async function synced(provider: DocumentProvider): Promise<DocumentProvider> {
  await until(() => provider.synced, 'synced')
  return provider
}

/** Waits until the server has answered for everything that was typed. */
export const saved = (provider: DocumentProvider) => until(() => !provider.hasUnsaved, 'saved')
