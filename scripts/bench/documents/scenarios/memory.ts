import { pause, round, type Results, type Round } from './round'

const count = 500

/** Five hundred small documents, each with one reader; and what is left of it half a minute after all have gone. */
export async function memory(one: Round): Promise<Results> {
  const { crowd, takeDocuments } = one
  const server = await one.restart()
  await pause(1_500)
  const start = await server.memoryMB()
  await crowd.tell({
    do: 'join',
    crowd: {
      wire: server.name,
      url: server.url,
      cookies: server.stage.cookies,
      documents: takeDocuments(count),
      people: 1,
    },
    withPresence: false,
  })
  const open = await server.memoryMB()
  await crowd.tell({ do: 'leave' })
  await pause(30_000)
  const after = await server.memoryMB()
  return {
    'memory per open document, KB': round(((open - start) * 1000) / count),
    'memory 30 s after all have left, MB above the start': round(after - start),
  }
}
