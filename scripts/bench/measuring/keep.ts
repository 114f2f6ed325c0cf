import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'

/** Writes a result to var/bench/<name>.json, with what else the machine had to do meanwhile. */
export function keepResult(name: string, result: object): void {
  const folder = join('var', 'bench')
  mkdirSync(folder, { recursive: true })
  const machine = {
    cores: availableParallelism(),
    loadAverage: loadavg()
      .map((load) => load.toFixed(2))
      .join(' '),
  }
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ ...result, machine }, null, 2)}\n`)
}

/** Ends the process as failed, with a line for each limit that was not kept. */
export function holdTo(limits: ReadonlyArray<{ what: string; value: number; below: number }>): void {
  for (const { what, value, below } of limits) {
    if (value <= below) continue
    console.error(`${what}: ${value}, and the limit is ${below}`)
    process.exitCode = 1
  }
}
