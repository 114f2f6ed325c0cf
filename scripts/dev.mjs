import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from './setup/child.mjs'
import { installDependencies } from './setup/dependencies.mjs'
import { requireNode } from './setup/node-version.mjs'
import { root } from './setup/root.mjs'

// The server itself runs Vite in middleware mode when NODE_ENV is development.
requireNode()
await installDependencies()
const port = process.env.PORT ?? '3000'
mkdirSync(join(root, 'var', 'dev'), { recursive: true })
process.exitCode = await serve(['--import', 'tsx', 'app/server/main.ts'], {
  TVERS_DEMO: '1',
  HOST: '127.0.0.1',
  PORT: port,
  ORIGIN: `http://127.0.0.1:${port}`,
  DATABASE_URL: `sqlite:${join(root, 'var', 'dev', 'tvers.db')}`,
  ...process.env,
  NODE_ENV: 'development',
})
