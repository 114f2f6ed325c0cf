import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { until } from '#tests/support/live'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tvers-unread-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('starts, serves and ends in order when nobody reads what it prints', async () => {
  const port = await freePort()
  const server = spawn(process.execPath, ['build/main.js'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: `sqlite:${join(folder, 'tvers.db')}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  server.stdout.destroy()
  server.stderr.destroy()
  const answer = (path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`).then(
      ({ status }) => status,
      () => null,
    )
  try {
    await until(async () => server.exitCode !== null || (await answer('/healthz')) === 200, 'ready', 30_000)
    // A page is logged; what starts is printed a moment after the first answer.
    expect(await answer('/sign-in')).toBe(200)
    expect(await answer('/healthz')).toBe(200)
    const ended = once(server, 'exit', { signal: AbortSignal.timeout(5_000) })
    server.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
  } finally {
    server.kill('SIGKILL')
  }
})

async function freePort(): Promise<number> {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  await new Promise((resolve) => other.close(resolve))
  return port
}
