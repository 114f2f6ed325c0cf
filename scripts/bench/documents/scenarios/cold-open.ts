import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { wires } from '../wires'
import { writeTrace } from '../trace'
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
    // What a server does at its start is not counted.
    await pause(1_500)
    const client = await wires[server.name].connect(server.url, server.stage.cookies[0] ?? '')
    await pause(300)
    const before = await server.cpuMs()
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
