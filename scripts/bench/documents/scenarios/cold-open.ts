import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { wires } from '../wires'
import { writeTrace } from '../trace'
import type { ServerProcess } from '../server-process'
import { pause, round, type Results, type Round } from './round'

const edits = 260_000

/** The first to open a long text after the server has started. The best of three, each after a start of its own. */
export async function coldOpen(one: Round, folder: string): Promise<Results> {
  const file = join(folder, 'long')
  if (!existsSync(`${file}.state`)) writeTrace(edits, `${file}.changes`, `${file}.state`)
  const [documentId = ''] = one.takeDocuments(1)
  await one.server.fill({ documentId, file: `${file}.changes`, state: `${file}.state` })
  let time = Infinity
  let cpu = Infinity
  for (let nth = 0; nth < 3; nth++) {
    const server = await one.restart()
    const client = await wires[server.name].connect(server.url, server.stage.cookies[0] ?? '')
    const before = await atRest(server)
    const begun = performance.now()
    const text = await client.join(documentId)
    time = Math.min(time, performance.now() - begun)
    await pause(300)
    const after = await server.cpuMs()
    cpu = Math.min(cpu, after - before)
    client.close()
    if (text.byteLength < 100_000) throw new Error(`${server.name} sent ${text.byteLength} bytes`)
  }
  return { 'cold open: time, ms': round(time), 'cold open: CPU, ms': round(cpu) }
}

/** What a server does at its start, and with what the last one left, is not counted: waits until it does nothing, and says how much processor it has used. */
async function atRest(server: ServerProcess): Promise<number> {
  let before = await server.cpuMs()
  for (;;) {
    await pause(500)
    const now = await server.cpuMs()
    if (now - before < 5) return now
    before = now
  }
}
