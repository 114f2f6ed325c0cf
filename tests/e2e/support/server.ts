import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * The built server in a process of its own, on a database of its own: a copy of the file that is given, or a new one.
 * Waits for the line that tells what the caller needs to know.
 */
export async function startServer(
  environment: Record<string, string>,
  telling: RegExp,
  databaseToCopy: string | null = null,
) {
  const folder = mkdtempSync(join(tmpdir(), 'tvers-demo-'))
  const databaseFile = join(folder, 'tvers.db')
  if (databaseToCopy) copyFileSync(databaseToCopy, databaseFile)
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
  throw new Error(`the server ended before it was ready, with code ${child.exitCode}`)
}
