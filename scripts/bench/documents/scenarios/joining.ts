import { join } from 'node:path'
import { writeText } from '../trace'
import { round, type Results, type Round } from './round'

const people = 500
const letters = 100_000

/** Five hundred people come to a text of 100 KB that nobody has open. */
export async function joining(one: Round, folder: string): Promise<Results> {
  const { server, crowd, takeDocuments } = one
  const file = join(folder, 'joining')
  writeText(letters, `${file}.changes`, `${file}.state`)
  const results: Results = {}
  for (const withPresence of [false, true]) {
    const documents = takeDocuments(1)
    await server.fill({
      documentId: documents[0] ?? '',
      file: `${file}.changes`,
      state: `${file}.state`,
    })
    const before = await server.cpuMs()
    const told = await crowd.tell({
      do: 'join',
      crowd: { wire: server.name, url: server.url, cookies: server.stage.cookies, documents, people },
      withPresence,
    })
    const after = await server.cpuMs()
    await crowd.tell({ do: 'leave' })
    const what = withPresence ? '500 join with presence' : '500 join'
    results[`${what}: time, ms`] = Math.round(told.tookMs)
    results[`${what}: CPU, ms`] = round(after - before, 0)
  }
  return results
}
