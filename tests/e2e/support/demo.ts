import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

export interface Demo {
  readonly url: string
  /** The file of its database. */
  readonly databaseFile: string
  /** Ends it as an operator would, and removes its data. */
  stop(): Promise<void>
}

/** The built server in a process of its own, with the demo in a new database. */
export async function startDemo(environment: Record<string, string> = {}): Promise<Demo> {
  const { path: _, ...demo } = await start(
    { TVERS_DEMO: '1', ...environment },
    /^Tvers is ready at (?<url>\S+)/,
  )
  return demo
}

/** The same with nothing in the database, and the path of the link that lets the first administrator in. */
export async function startEmpty(): Promise<Demo & { readonly setUpPath: string }> {
  const { path, ...empty } = await start({}, /^Set up Tvers: (?<url>http:\/\/[^/]+)(?<path>\S+)/)
  return { ...empty, setUpPath: path ?? '' }
}

/** Waits for the line that tells what the caller needs to know. */
async function start(environment: Record<string, string>, telling: RegExp) {
  const folder = mkdtempSync(join(tmpdir(), 'tvers-demo-'))
  const databaseFile = join(folder, 'tvers.db')
  const child = spawn(process.execPath, ['build/main.js'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'fatal',
      DATABASE_URL: `sqlite:${databaseFile}`,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  for await (const line of createInterface({ input: child.stdout })) {
    const told = telling.exec(line)?.groups
    if (!told?.url) continue
    child.stdout.resume()
    return {
      url: told.url,
      path: told.path,
      databaseFile,
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
