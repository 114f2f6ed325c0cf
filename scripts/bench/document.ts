import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateDatabase } from '#db/migrate'
import { openDatabase } from '#db/open'
import { readEnv } from '~/server/env'
import { createLog } from '~/server/log'
import { startServer } from '~/server/start'
import { runWriters, type Measured } from './document/run-writers'
import { setStage } from './documents/stage'
import { watchMemory } from './document/memory'

// One document, fifty writers, one edit a second each: how long until the others see it, and what it costs the server.
// The writers are in a process of their own on the same machine; the server is whole, with sign-in, policy and limits.
const writers = 50
const seconds = 20

const folder = mkdtempSync(join(tmpdir(), 'tvers-bench-'))
const url = `sqlite:${join(folder, 'tvers.db')}`
await migrateDatabase(url, 'migrations')
const server = await startServer({
  env: readEnv({ DATABASE_URL: url, PORT: '0', NODE_ENV: 'production' }),
  database: await openDatabase(url),
  log: createLog('error'),
  build: null,
  clientFolder: null,
})
const { documents, cookies } = await setStage(server, { people: writers, documents: 1 })
const [documentId = ''] = documents
const memory = watchMemory()
let cpuAtStart = process.cpuUsage()
const measured: Measured = await runWriters(
  { url: server.url, documentId, cookies, seconds },
  () => (cpuAtStart = process.cpuUsage()),
)
const cpu = process.cpuUsage(cpuAtStart)
const result = {
  writers,
  seconds,
  edits: measured.edits,
  deliveries: measured.deliveries,
  editToVisibleMs: measured.editToVisibleMs,
  editToSavedMs: measured.editToSavedMs,
  serverCpuMsPerThousandDeliveries: rounded(((cpu.user + cpu.system) / 1000 / measured.deliveries) * 1000),
  rssMiB: memory.stop(),
}
await server.stop()
rmSync(folder, { recursive: true, force: true })
mkdirSync(join('var', 'bench'), { recursive: true })
writeFileSync(join('var', 'bench', 'document.json'), `${JSON.stringify(result, null, 2)}\n`)
console.table({
  'edit to visible, ms': result.editToVisibleMs,
  'edit to saved, ms': result.editToSavedMs,
  'RSS, MiB': result.rssMiB,
})
console.log(
  `${result.deliveries} deliveries, ${result.serverCpuMsPerThousandDeliveries} ms of server CPU per 1,000`,
)

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
