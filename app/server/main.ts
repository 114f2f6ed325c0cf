import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { migrateDatabase } from '#db/migrate'
import { openDatabase } from '#db/open'
import { readEnv } from './env'
import { createLog } from './log'
import { print } from './output'
import { setUpLine } from './set-up-link'
import { stopOnSignals } from './shutdown'
import { startServer, type ServerParts } from './start'

const here = dirname(fileURLToPath(import.meta.url))

/** Built, this file is `build/main.js`; while developing it is read as it stands, and Vite serves the pages. */
const isBuilt = here.endsWith('build')
const root = isBuilt ? join(here, '..') : join(here, '..', '..')

const env = readEnv(process.env)
const log = createLog(env.LOG_LEVEL)
await migrateDatabase(env.DATABASE_URL, join(root, 'migrations'))
const database = await openDatabase(env.DATABASE_URL)
if (env.TVERS_DEMO) await (await import('./demo/load')).prepareDemo(database)
const server = await startServer({
  env,
  database,
  log,
  ...(isBuilt ? await builtPages() : await pagesInDevelopment()),
})
stopOnSignals(server, log)
print(`Tvers is ready at ${server.url}\n`)
if (env.TVERS_DEMO) print(await (await import('./demo/accounts')).demoAccounts(database))
else print((await setUpLine(server)) ?? '')

type Pages = Pick<ServerParts, 'build' | 'clientFolder' | 'viteMiddleware'>

async function builtPages(): Promise<Pages> {
  const file = pathToFileURL(join(here, 'server', 'index.js')).href
  return { build: (await import(file)) as ServerBuild, clientFolder: join(here, 'client') }
}

async function pagesInDevelopment(): Promise<Pages> {
  const { createServer } = await import('vite')
  const vite = await createServer({ server: { middlewareMode: true } })
  return {
    build: async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild,
    clientFolder: null,
    viteMiddleware: vite.middlewares as RequestHandler,
  }
}
