import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleServers } from './documents/bundle'
import { startCrowd } from './documents/crowd/run-crowd'
import { inWords, isKept, limits } from './documents/limits'
import { coldOpen } from './documents/scenarios/cold-open'
import { deliveries } from './documents/scenarios/deliveries'
import { highestRate } from './documents/scenarios/highest-rate'
import { joining } from './documents/scenarios/joining'
import { kills } from './documents/scenarios/kills'
import { memory } from './documents/scenarios/memory'
import { medians, round, type Results, type Round } from './documents/scenarios/round'
import { startServerProcess } from './documents/server-process'
import { bareStage } from './documents/stage'
import type { WireName } from './documents/wires/wire'
import { keepResult } from './measuring/keep'

// Tvers beside Hocuspocus, three times each and medians of that; beside y-websocket and a bare relay once, to see where
// the two stand. BENCH_ROUNDS=1 and BENCH_ONLY=deliveries,kills make it shorter while something is being made faster.
const rounds = Number(process.env.BENCH_ROUNDS ?? 3)
const only = process.env.BENCH_ONLY?.split(',')
const folder = mkdtempSync(join(tmpdir(), 'tvers-bench-'))
const measured: Record<WireName, Results[]> = { tvers: [], hocuspocus: [], 'y-websocket': [], relay: [] }
await bundleServers(['tvers', 'hocuspocus', 'y-websocket', 'relay'])
for (let nth = 0; nth < rounds; nth++) {
  measured.tvers.push(await measure('tvers', nth))
  measured.hocuspocus.push(await measure('hocuspocus', nth))
}
measured['y-websocket'].push(await measure('y-websocket', 0))
measured.relay.push(await measure('relay', 0))
rmSync(folder, { recursive: true, force: true })

const tvers = medians(measured.tvers)
const hocuspocus = medians(measured.hocuspocus)
const rows = Object.entries(tvers).map(([what, value]) => {
  const beside = hocuspocus[what] ?? NaN
  const ratio = round(value / beside, 2)
  const limit = limits[what]
  const kept = isKept(limit, value, ratio)
  if (kept === false) process.exitCode = 1
  return {
    what,
    tvers: value,
    hocuspocus: beside,
    ratio,
    limit: limit ? inWords(limit) : '',
    kept: kept === null ? '' : kept ? 'yes' : 'NO',
    'y-websocket': measured['y-websocket'][0]?.[what] ?? '',
    relay: measured.relay[0]?.[what] ?? '',
  }
})
console.table(rows)
keepResult('documents', { rounds, rows })

async function measure(name: WireName, nth: number): Promise<Results> {
  const files = join(folder, `${name}-${nth}`)
  mkdirSync(files)
  const stage = bareStage()
  let taken = 0
  const crowd = startCrowd()
  const one: Round = {
    server: await startServerProcess(name, files, stage),
    crowd,
    takeDocuments(count) {
      taken += count
      return one.server.stage.documents.slice(taken - count, taken)
    },
    async restart() {
      await one.server.kill()
      one.server = await startServerProcess(name, files, stage)
      return one.server
    },
  }
  const holdsTexts = name !== 'relay'
  // y-websocket answers before it has read its store: what it sends first says nothing of what is there.
  const readsFirst = holdsTexts && name !== 'y-websocket'
  const parts: Record<string, () => Promise<Results>> = {
    deliveries: () => deliveries(one),
    // Before the highest rates: a server that is started on what they wrote has work left, and memory with it.
    ...(holdsTexts && nth === 0 && { memory: () => memory(one) }),
    rate: () => highestRate(one),
    ...(holdsTexts && { joining: () => joining(one, folder) }),
    ...(readsFirst && { cold: () => coldOpen(one, folder) }),
    ...(readsFirst && nth === 0 && { kills: () => kills(one, name === 'tvers' ? 20 : 3) }),
  }
  const results: Results = {}
  for (const [part, run] of Object.entries(parts)) {
    if (only && !only.includes(part)) continue
    Object.assign(results, await run())
  }
  await one.server.kill()
  crowd.end()
  console.log(name, nth + 1, results)
  return results
}
