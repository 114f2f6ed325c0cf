import type { Told } from '../crowd/crowd'
import type { Results, Round } from './round'

const people = 50
const mostMs = 200
// Beyond the last, fifty people would send more messages each than Tvers takes from one connection (1,000 a second).
const rates = [
  200, 1_000, 2_000, 4_000, 6_000, 9_000, 11_000, 13_000, 16_000, 18_000, 20_000, 22_000, 24_000, 27_000,
  30_000, 34_000, 38_000,
]

/**
 * How many edits a second fifty people can make in one document before one in a hundred takes 200 ms to be seen. A rate has two
 * tries: the crowd is one process, and when it stands still for a moment, no server is to blame.
 */
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
  const at = (rate: number) => crowd.tell({ do: 'write', perSecond: rate / people, seconds: 3 })
  let highest = 0
  for (const rate of rates) {
    const first = await at(rate)
    const told = isBorne(first) ? first : await at(rate)
    if (!isBorne(told)) break
    // At what it was really done: the crowd may be the slower one.
    highest = Math.min(rate, Math.round((told.done / told.doingMs) * 1000))
  }
  await crowd.tell({ do: 'leave' })
  return { 'highest rate with p99 under 200 ms, edits a second': highest }
}

const isBorne = ({ untilVisibleMs, arrived, expected }: Told) =>
  untilVisibleMs.p99 <= mostMs && arrived >= expected
