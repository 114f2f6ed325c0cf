import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

export interface Demo {
  readonly url: string
  /** Ends it as an operator would, and removes its data. */
  stop(): Promise<void>
}

/** The built server in a process of its own, with the demo in a new database. */
export async function startDemo(environment: Record<string, string> = {}): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'tvers-demo-'))
  const child = spawn(process.execPath, ['build/main.js'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      TVERS_DEMO: '1',
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'fatal',
      DATABASE_URL: `sqlite:${join(folder, 'tvers.db')}`,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^Tvers is ready at (\S+)/.exec(line)?.[1]
    if (!url) continue
    child.stdout.resume()
    return {
      url,
      async stop() {
        child.kill('SIGTERM')
        await ended
        rmSync(folder, { recursive: true, force: true })
      },
    }
  }
  await ended
  rmSync(folder, { recursive: true, force: true })
  throw new Error(`the demo ended before it was ready, with code ${child.exitCode}`)
}
