import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import type { OpenDatabase } from '#db/database'
import { createSessions } from '~/auth/session.server'
import { createBus } from '~/core/bus'
import { systemClock, type Clock } from '~/core/clock'
import type { Store } from '~/core/store'
import type { Installation } from '~/http/context'
import type { Env } from './env'
import { createHttpApp } from './http-app'
import { keepSearchCurrent } from './search-index'
import type { ProcessContext } from './request-context'

export interface ServerParts {
  env: Env
  database: OpenDatabase
  log: Logger
  build: ServerBuild | (() => Promise<ServerBuild>)
  clientFolder: string | null
  viteMiddleware?: RequestHandler
  clock?: Clock
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
  const origin = env.ORIGIN ? new URL(env.ORIGIN).origin : null
  const secureCookies = origin?.startsWith('https:') ?? false
  const limits = { idleMinutes: env.SESSION_IDLE_MINUTES, absoluteHours: env.SESSION_ABSOLUTE_HOURS }
  const http = createServer()
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
    accessibilityStatementUrl: env.ACCESSIBILITY_STATEMENT_URL ?? null,
    secureCookies,
  }
  const shared: ProcessContext = {
    store,
    sessions: createSessions(store, limits, secureCookies),
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
  const search = keepSearchCurrent(store, log)
  return {
    url,
    port,
    store,
    shared,
    async stop() {
      await new Promise<void>((resolve) => {
        http.close(() => resolve())
        http.closeAllConnections()
      })
      await search.stop()
      await database.close()
    },
  }
}
