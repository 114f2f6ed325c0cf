import { build } from 'esbuild'
import { spawn, type ChildProcess } from 'node:child_process'
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

let bundled: Promise<string> | undefined

export interface ChildServer {
  readonly process: ChildProcess
  /** The first line that it prints, as JSON. */
  readonly said: Record<string, unknown>
}

/** Starts a server in a process of its own, on a database file. It logs when `LOG_LEVEL` says so. */
export async function startChild(file: string, port: number, ...more: string[]): Promise<ChildServer> {
  const script = await (bundled ??= bundle())
  const child = spawn(process.execPath, [script, ...more], {
    cwd: root,
    env: {
      LOG_LEVEL: 'silent',
      ...process.env,
      DATABASE_URL: `sqlite:${file}`,
      PORT: String(port),
      NODE_ENV: 'test',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    return { process: child, said: JSON.parse(line) as Record<string, unknown> }
  }
  throw new Error('the child said nothing')
}

/** Made one file of, as the build does: to read and translate them one by one takes two thirds of a start. */
async function bundle(): Promise<string> {
  const file = join(root, 'node_modules/.cache/tvers-child-server.mjs')
  const own = `${file}.${process.pid}`
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/realtime/support/child-server.ts'],
    outfile: own,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
    tsconfig: 'tsconfig.json',
  })
  // In one step: another worker may be at it too.
  renameSync(own, file)
  return file
}

/** Ends it at once, as a power cut would. */
export async function kill(
  { process: child }: ChildServer,
  signal: NodeJS.Signals = 'SIGKILL',
): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await gone
}
