import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** One request as the server's access log tells of it; `ms` from its first byte read to the answer handed over. */
export interface Logged {
  path: string
  status: number
  ms: number
}

export interface Served {
  url: string
  /** What has been logged since the last call. */
  takeLog(): Logged[]
  /** Resident memory now in MiB; null where the system does not tell. */
  rssMiB(): number | null
  /** Milliseconds of processor that it has taken since it began; null where the system does not tell. */
  cpuMs(): number | null
  stop(): Promise<void>
}

/** Starts the built server in a process of its own, and reads its log from its standard output. */
export async function serveBuilt(
  databaseUrl: string,
  environment: Record<string, string> = {},
): Promise<Served> {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [join('build', 'main.js')], {
    env: {
      ...{ PATH, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', DATABASE_URL: databaseUrl },
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  // A benchmark that is broken off takes its server with it.
  const takeAlong = () => void child.kill('SIGKILL')
  process.once('exit', takeAlong)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  let logged: Logged[] = []
  const url = await new Promise<string>((resolve, reject) => {
    child.once('close', (code) => reject(new Error(`the server ended with ${code}`)))
    createInterface(child.stdout).on('line', (line) => {
      const ready = /^Tvers is ready at (\S+)$/.exec(line)
      if (ready?.[1]) resolve(ready[1])
      if (line.startsWith('{') && line.includes('"ms":')) logged.push(JSON.parse(line) as Logged)
    })
  })
  return {
    url,
    takeLog() {
      const taken = logged
      logged = []
      return taken
    },
    rssMiB: () => residentMiB(child.pid),
    cpuMs: () => processorMs(child.pid),
    async stop() {
      child.kill('SIGTERM')
      await ended
      process.off('exit', takeAlong)
    },
  }
}

function residentMiB(pid: number | undefined): number | null {
  if (process.platform !== 'linux') return null
  const held = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return held ? Math.round(Number(held) / 1024) : null
}

/** In clock ticks of a hundredth of a second, as Linux counts them for every process. */
function processorMs(pid: number | undefined): number | null {
  if (process.platform !== 'linux') return null
  const [, counted = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const fields = counted.split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}
