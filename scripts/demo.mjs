import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildIfStale } from './setup/build.mjs'
import { serve } from './setup/child.mjs'
import { demoOptions, demoUsage } from './setup/demo-options.mjs'
import { installDependencies } from './setup/dependencies.mjs'
import { requireNode } from './setup/node-version.mjs'
import { portIsFree } from './setup/port.mjs'
import { root } from './setup/root.mjs'

// One command from a clean checkout to a running demo. Plain Node until the packages are installed.
requireNode()
const { port, data, reset } = readOptions()
await requirePort(port)
await installDependencies()
if (!(await buildIfStale())) fail('The build failed; its message is above.')
const directory = resolve(root, data)
if (reset) removeDatabase(directory)
mkdirSync(directory, { recursive: true })
process.exitCode = await serve(['build/main.js'], {
  ...process.env,
  NODE_ENV: 'production',
  TVERS_DEMO: '1',
  HOST: '127.0.0.1',
  PORT: String(port),
  ORIGIN: `http://127.0.0.1:${port}`,
  DATABASE_URL: `sqlite:${join(directory, 'tvers.db')}`,
})

function readOptions() {
  const options = demoOptions(process.argv.slice(2), process.env)
  if ('complaint' in options) fail(`${options.complaint}\n\n${demoUsage}`)
  return options
}

async function requirePort(port) {
  if (await portIsFree(port)) return
  fail(
    [
      `Port ${port} is busy: another program, maybe another demo, listens on 127.0.0.1:${port}.`,
      `Stop it, or choose another port: npm run demo -- --port ${port + 1}`,
    ].join('\n'),
  )
}

function removeDatabase(directory) {
  for (const ending of ['', '-wal', '-shm']) rmSync(join(directory, `tvers.db${ending}`), { force: true })
  rmSync(join(directory, 'files'), { recursive: true, force: true })
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
