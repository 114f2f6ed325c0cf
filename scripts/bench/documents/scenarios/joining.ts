import { join } from 'node:path'
import { writeText } from '../trace'
import { medians, round, type Results, type Round } from './round'

const people = 500
const bytes = 100_000

/** Five hundred people come to a text of 100 KB that nobody has open. The median of three such meetings. */
export async function joining(one: Round, folder: string): Promise<Results> {
  const file = join(folder, 'joining')
  writeText(bytes, `${file}.changes`, `${file}.state`)
  const meetings: Results[] = []
  for (let nth = 0; nth < 3; nth++) {
    meetings.push({
      ...(await meeting(one, file, '500 join', false)),
      ...(await meeting(one, file, '500 join with presence', true)),
    })
  }
  return medians(meetings)
}

async function meeting(
  { server, crowd, takeDocuments }: Round,
  file: string,
  name: string,
  withPresence: boolean,
): Promise<Results> {
  const { url, stage } = server
  const documents = takeDocuments(1)
  await server.fill({ documentId: documents[0] ?? '', file: `${file}.changes`, state: `${file}.state` })
  const before = await server.cpuMs()
  const told = await crowd.tell({
    do: 'join',
    crowd: { wire: server.name, url, cookies: stage.cookies, documents, people },
    withPresence,
  })
  const after = await server.cpuMs()
  await crowd.tell({ do: 'leave' })
  return { [`${name}: time, ms`]: Math.round(told.tookMs), [`${name}: CPU, ms`]: round(after - before, 0) }
}
