import type { Results, Round } from './round'

const people = 50
const mostMs = 200
const rates = [100, 200, 300, 400, 500, 600, 700, 800, 1000, 1200, 1400, 1700, 2000, 2500, 3000]

/** How many edits a second fifty people can make in one document before one in a hundred takes 200 ms to be seen. */
export async function highestRate({ server, crowd, takeDocuments }: Round): Promise<Results> {
  const { url, stage, name } = server
  const documents = takeDocuments(1)
  await crowd.tell({
    do: 'join',
    crowd: { wire: name, url, cookies: stage.cookies, documents, people },
    withPresence: false,
  })
  // The compiler gets done with the code of the path first.
  await crowd.tell({ do: 'write', perSecond: 1, seconds: 3 })
  let highest = 0
  for (const rate of rates) {
    const told = await crowd.tell({ do: 'write', perSecond: rate / people, seconds: 3 })
    if (told.untilVisibleMs.p99 > mostMs || told.arrived < told.expected) break
    // At what it was really done: the crowd may be the slower one.
    highest = Math.min(rate, Math.round(told.done / 3))
  }
  await crowd.tell({ do: 'leave' })
  return { 'highest rate with p99 under 200 ms, edits a second': highest }
}
