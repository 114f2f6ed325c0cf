import type { IncomingMessage, Server as HttpServer } from 'node:http'
import type { Logger } from 'pino'
import { Server } from 'socket.io'
import { admit } from '~/auth/admit.server'
import type { Sessions } from '~/auth/session.server'
import { localDateOf } from '~/core/calendar'
import type { Scope } from '~/core/scope'
import type { Store } from '~/core/store'
import { createTurns } from '~/core/turn'
import { createConnection, end, listen, type Connection, type ServerSocket } from './connection'
import { createDirectory } from './directory'
import { collect } from './collect'
import { createCommitter } from './documents/committer'
import { leave } from './documents/join'
import type { LiveDocument } from './documents/live-document'
import { createRegistry, usualPatience, type Patience } from './documents/registry'
import { greetAtOnce, letIn, mayKnock } from './door'
import { frameOnce, tellAll, writeStraight } from './frames'
import { handling } from './handling'
import { obey } from './obey'
import { meterIncoming, meterOutgoing } from './meter'
import { packets } from './packets'
import { limits, packed, socketPath, type CloseReason, type FromClient, type FromServer } from './protocol'
import { recheck, type Checking } from './recheck'
import { RecentChanges } from './signals/recent-changes'

export interface RealtimeParts {
  http: HttpServer
  store: Store
  sessions: Sessions
  /** Where our pages come from. */
  origin: string
  log: Logger
  patience?: Patience
}

export interface Realtime {
  /** Stores what has come in, tells the clients, closes their connections and brings documents to rest. */
  stop(): Promise<void>
}

/** States of people are collected this long, in milliseconds: a caret that moves is one message, not ten. */
const presenceEveryMs = 25

/** Puts the sockets on the server that serves the pages. */
export function attachRealtime(parts: RealtimeParts): Realtime {
  const { store, sessions, log } = parts
  const io = new Server<FromClient, FromServer>(parts.http, {
    path: socketPath,
    parser: packets,
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: limits.frameBytes,
    connectTimeout: 5_000,
    perMessageDeflate: false,
    allowRequest: (request, answer) => mayKnock(request, parts.origin, io, answer),
  })
  frameOnce(io.of('/').adapter)
  io.engine.on('headers', (_headers: object, request: IncomingMessage) => greetAtOnce(request.socket))
  const directory = createDirectory()
  const presence = collect<LiveDocument>(presenceEveryMs, (live) => {
    const changes = live.presence.takeChanges()
    if (!changes) return
    const others = live.others(changes.onlyFrom, ({ seesPeople }) => seesPeople)
    tellAll(others, 'awareness', { documentId: live.id, update: packed(changes.update) })
  })
  const registry = createRegistry(store, log, parts.patience ?? usualPatience, presence.add)
  // Many come at once, and what they come to is asked about once for all of them.
  const { turn, stop: stopTurns } = createTurns(store.bus)
  const scope = (): Scope => {
    const now = store.clock.now()
    return { db: store.database.reader, now, today: localDateOf(now), grants: new Set(), turn }
  }
  const committer = createCommitter({
    store,
    registry,
    log,
    origin: parts.origin,
    deliver(live, updates, onlyAuthor) {
      tellAll(live.others(onlyAuthor), 'update', { documentId: live.id, updates: updates.map(packed) })
    },
  })
  const failed = (error: unknown) => log.error({ error: String(error) }, 'a socket message failed')
  const checking: Checking = {
    admit: (cookie) => admit(store, sessions, cookie, 'look'),
    scope,
    registry,
    settled: () => committer.resume(),
    failed,
  }
  const recent = new RecentChanges(() => performance.now())
  const handle = handling({
    ...{ scope, clock: store.clock, registry, committer, recent },
    opened: (userId, documentId) => store.bus.emit('document-opened', { userId, documentId }),
  })

  io.engine.on('connection', (transport: ServerSocket['conn']) => {
    const endWith = (reason: CloseReason) => () => {
      const connection = directory.byTransport(transport)
      if (connection) end(connection, reason)
      else transport.close(true)
    }
    meterIncoming(transport, endWith('too-fast'))
    meterOutgoing(transport, endWith('too-slow'))
  })
  // Coming in is not use of the session: a page comes back by itself whenever the network does.
  io.use(letIn((cookie) => admit(store, sessions, cookie, 'look')))
  io.on('connection', (socket) => {
    writeStraight(socket)
    const connection: Connection = createConnection(socket, socket.data.admission, store.clock.now())
    directory.add(connection)
    socket.on('disconnect', () => {
      directory.remove(connection)
      if (connection.standing.kind !== 'ended') connection.standing = { kind: 'ended', reason: 'left' }
      for (const documentId of [...connection.places.keys()]) leave(registry, connection, documentId)
    })
    listen(connection, (message) => handle(connection, message), failed)
  })

  const obeying = obey({
    store,
    io,
    registry,
    directory,
    recheck: (one) => recheck(checking, one),
    sessions,
    recent,
    failed,
  })

  return {
    async stop() {
      presence.stop()
      stopTurns()
      await committer.finish()
      for (const connection of directory.all()) end(connection, 'going-down')
      await obeying.stop()
      await committer.finish()
      await registry.settleAll()
      io.disconnectSockets(true)
      io.engine.close()
    },
  }
}
