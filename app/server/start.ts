import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import type { OpenDatabase } from '#db/database'
import { createDoor } from '~/auth/door.server'
import { createPasswords } from '~/auth/password.server'
import { createSessions } from '~/auth/session.server'
import { createThrottle, type ThrottleLimits } from '~/auth/throttle.server'
import { createBus } from '~/core/bus'
import { systemClock, type Clock } from '~/core/clock'
import { createFileFolder } from '~/core/file-folder'
import type { Store } from '~/core/store'
import type { Installation } from '~/http/context'
import { attachRealtime } from '~/realtime/attach'
import type { Patience } from '~/realtime/documents/registry'
import { createClamd } from './clamd'
import { followConnections } from './connections'
import type { Env } from './env'
import { filesFolderOf } from './files-folder'
import { createHttpApp } from './http-app'
import { followNotices } from './invitations'
import { startJobs } from './jobs'
import { sendMail } from './mail'
import { scanUploads } from './scanning'
import { followReads } from './reads'
import { followRemovals } from './removals'
import { keepSearchCurrent } from './search-index'
import type { ProcessContext } from './request-context'

export interface ServerParts {
  env: Env
  database: OpenDatabase
  log: Logger
  /** Remix's server build; null for a server of sockets alone. */
  build: ServerBuild | (() => Promise<ServerBuild>) | null
  clientFolder: string | null
  viteMiddleware?: RequestHandler
  clock?: Clock
  /** Other limits than usual on attempts to get in; for tests. */
  throttleLimits?: Partial<ThrottleLimits>
  /** How long documents that are open wait before they are brought to rest; for tests. */
  patience?: Patience
}

export interface RunningServer {
  readonly url: string
  readonly port: number
  readonly store: Store
  readonly shared: ProcessContext
  /** Commits what is open, tells the clients, and closes. */
  stop(): Promise<void>
}

/** Puts the parts together, once per process, and serves. Nothing else builds a store, a bus or a registry. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { env, database, log } = parts
  const store: Store = { database, clock: parts.clock ?? systemClock, bus: createBus() }
  const files = createFileFolder(filesFolderOf(env))
  const origin = env.ORIGIN ? new URL(env.ORIGIN).origin : null
  const secureCookies = origin?.startsWith('https:') ?? false
  const limits = { idleMinutes: env.SESSION_IDLE_MINUTES, absoluteHours: env.SESSION_ABSOLUTE_HOURS }
  const http = createServer()
  const connections = followConnections(http)
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(env.PORT, env.HOST, resolve)
  })
  const { port } = http.address() as AddressInfo
  const url = origin ?? `http://${env.HOST}:${port}`
  const installation: Installation = {
    origin: url,
    demo: env.TVERS_DEMO,
    mailStaysHere: !env.SMTP_URL,
    contactEmail: env.CONTACT_EMAIL,
    scansFiles: env.CLAMD_URL !== undefined,
    accessibilityStatementUrl: env.ACCESSIBILITY_STATEMENT_URL ?? null,
    secureCookies,
  }
  const sessions = createSessions(store, limits, secureCookies)
  const passwords = createPasswords()
  const throttle = createThrottle(parts.throttleLimits)
  const shared: ProcessContext = {
    store,
    files,
    sessions,
    passwords,
    door: createDoor({ store, sessions, passwords, throttle }),
    installation,
    log,
  }
  const app = createHttpApp({
    shared,
    build: parts.build,
    clientFolder: parts.clientFolder,
    viteMiddleware: parts.viteMiddleware ?? null,
    trustedProxies: env.TRUSTED_PROXIES,
    notReadyBecause: async () => null,
  })
  http.on('request', app)
  const realtime = attachRealtime({ http, store, sessions, origin: url, log, patience: parts.patience })
  const mail = sendMail({ store, log, smtpUrl: env.SMTP_URL, from: env.MAIL_FROM })
  const stopJobs = startJobs(store, files, log, url)
  const scanning = scanUploads(store, files, log, env.CLAMD_URL ? createClamd(env.CLAMD_URL) : null)
  const search = keepSearchCurrent(store, log)
  const reads = followReads(store, log)
  const removals = followRemovals(store, log)
  const invitations = followNotices(store, log, { origin: url, email: addressOf(env.MAIL_FROM) })
  return {
    url,
    port,
    store,
    shared,
    async stop() {
      await realtime.stop()
      await connections.close()
      await scanning.stop()
      await search.stop()
      await reads.stop()
      await invitations.stop()
      await removals.stop()
      stopJobs()
      await mail.stop()
      await database.close()
    },
  }
}

/** The bare address of a sender: `Tvers <no-reply@tvers.example>`. */
function addressOf(sender: string): string {
  return /<([^>]+)>/.exec(sender)?.[1] ?? sender
}
