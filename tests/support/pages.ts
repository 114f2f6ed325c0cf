import type { ServerBuild } from '@remix-run/node'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readEnv } from '~/server/env'
import { createLog } from '~/server/log'
import { startServer, type RunningServer } from '~/server/start'
import type { Part } from './cast'
import { StillClock } from './clock'
import { freshDatabase } from './database'
import { createStage, type Stage } from './publishing'

const built = fileURLToPath(new URL('../../build', import.meta.url))

export interface Pages {
  readonly url: string
  readonly stage: Stage
  readonly server: RunningServer
  /** A request that follows nothing. As somebody, when `as` says who; from our own pages. */
  ask(path: string, options?: Asked): Promise<Response>
  stop(): Promise<void>
}

export interface Asked {
  as?: Part
  language?: string
  /** Sent as a form. */
  form?: Record<string, string> | FormData
  headers?: Record<string, string>
}

/** The whole server with the built pages, on a port of its own, with the cast on the stage. */
export async function startPages(environment: Record<string, string> = {}): Promise<Pages> {
  const clock = new StillClock()
  const variables = { DATABASE_URL: 'sqlite::memory:', NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'silent' }
  const server = await startServer({
    env: readEnv({ ...variables, ...environment }),
    database: await freshDatabase(),
    log: createLog('silent'),
    build: (await import(pathToFileURL(join(built, 'server', 'index.js')).href)) as ServerBuild,
    clientFolder: join(built, 'client'),
    clock,
  })
  const stage = await createStage({ ...server.store, clock })
  const { url } = server
  return {
    url,
    stage,
    server,
    async ask(path, { as, language = 'nb', form, headers = {} } = {}) {
      const cookie = as && (await server.shared.sessions.start(stage.cast.userIds[as], 'test'))
      return fetch(url + path, {
        redirect: 'manual',
        method: form ? 'POST' : 'GET',
        body: form instanceof FormData ? form : form && new URLSearchParams(form),
        headers: {
          'accept-language': language,
          ...(form ? { origin: url } : {}),
          ...(cookie ? { cookie: cookie.split(';')[0] ?? '' } : {}),
          ...headers,
        },
      })
    },
    stop: () => server.stop(),
  }
}
