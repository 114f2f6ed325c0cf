import * as Y from 'yjs'
import { wires } from '../wires'
import type { Client } from '../wires/wire'
import { pause, type Results, type Round } from './round'

const writers = 5
const everyMs = 50

/** Ends the server without warning while people write, and counts what somebody was told was kept, or has seen of another, and is gone. */
export async function kills(one: Round, times: number): Promise<Results> {
  let lost = 0
  let worst = 0
  for (let nth = 0; nth < times; nth++) {
    const [documentId = ''] = one.takeDocuments(1)
    const known = await writeUntilKilled(one, documentId, 1_000 + ((nth * 373) % 2_500))
    const server = await one.restart()
    const client = await wires[server.name].connect(server.url, server.stage.cookies[0] ?? '')
    const doc = new Y.Doc()
    Y.applyUpdate(doc, await client.join(documentId))
    client.close()
    const text = doc.getText('body').toString()
    const gone = [...known].filter((said) => !text.includes(said)).length
    lost += gone
    worst = Math.max(worst, gone)
  }
  return { 'edits known and lost, by all kills': lost, 'edits known and lost, by the worst': worst }
}

/** @returns what was acknowledged, or seen by another */
async function writeUntilKilled(
  { server }: Round,
  documentId: string,
  afterMs: number,
): Promise<Set<string>> {
  const known = new Set<string>()
  const clients: Client[] = []
  for (let nth = 0; nth < writers; nth++) {
    const client = await wires[server.name].connect(server.url, server.stage.cookies[nth] ?? '')
    client.onFrame = (frame) => {
      for (const [said] of frame.toString('latin1').matchAll(/#\d-\d{6};/g)) known.add(said)
    }
    await client.join(documentId)
    clients.push(client)
  }
  let number = 0
  const typing = clients.map((client, nth) => {
    const doc = new Y.Doc()
    let update: Uint8Array = new Uint8Array()
    doc.on('update', (made: Uint8Array) => (update = made))
    return setInterval(() => {
      const text = doc.getText('body')
      const said = `#${nth}-${String(++number).padStart(6, '0')};`
      text.insert(text.length, said)
      void client.edit(documentId, update).then(() => known.add(said))
    }, everyMs)
  })
  await pause(afterMs)
  await server.kill()
  typing.forEach(clearInterval)
  clients.forEach((client) => client.close())
  return known
}
