import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { root } from '#scripts/setup/root.mjs'
import { oneFileOf } from '#tests/support/one-file'

export interface ChildServer {
  readonly process: ChildProcess
  /** The first line that it prints, as JSON. */
  readonly said: Record<string, unknown>
}

/** Starts a server in a process of its own, on a database file. It logs when `LOG_LEVEL` says so. */
export async function startChild(file: string, port: number, ...more: string[]): Promise<ChildServer> {
  const script = await oneFileOf('tests/realtime/support/child-server.ts')
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
