import type { Order } from '../crowd/crowd'
import { round, type Results, type Round } from './round'

const seconds = 6

/** Before anything is counted so much is written, in all documents together: the compiler is busy with what is new to it. */
const warmUp = { perSecond: 250, seconds: 4 }

/** What it costs the server that one edit, or one move of a caret, reaches one other person; and how long it takes. */
export async function deliveries(one: Round): Promise<Results> {
  return {
    ...(await many(one, 'one of 50', 1, 50, { do: 'write', perSecond: 8, seconds: 12, alone: true })),
    ...(await many(one, '1 x 50', 1, 50, { do: 'write', perSecond: 1, seconds })),
    ...(await many(one, '1 x 200', 1, 200, { do: 'write', perSecond: 1, seconds })),
    ...(await many(one, '10 x 20', 10, 20, { do: 'write', perSecond: 1, seconds })),
    ...(await many(one, '50 x 10', 50, 10, { do: 'write', perSecond: 1, seconds })),
    ...(await many(one, '200 edits a second', 1, 50, { do: 'write', perSecond: 4, seconds })),
    ...(await many(one, 'carets', 1, 50, { do: 'move', perSecond: 4, seconds })),
  }
}

async function many(
  { server, crowd, takeDocuments }: Round,
  name: string,
  documents: number,
  people: number,
  work: Extract<Order, { do: 'write' | 'move' }>,
): Promise<Results> {
  const { url, stage } = server
  const joined = {
    wire: server.name,
    url,
    cookies: stage.cookies,
    documents: takeDocuments(documents),
    people,
  }
  await crowd.tell({ do: 'join', crowd: joined, withPresence: work.do === 'move' })
  const each = warmUp.perSecond / (documents * people)
  await crowd.tell({ do: work.do, perSecond: each, seconds: warmUp.seconds })
  const before = await server.cpuMs()
  const told = await crowd.tell(work)
  const after = await server.cpuMs()
  await crowd.tell({ do: 'leave' })
  if (told.arrived < told.expected)
    console.error(`${server.name}, ${name}: ${told.expected - told.arrived} missing`)
  return {
    [`${name}: CPU per delivery, µs`]: round(((after - before) / told.expected) * 1000),
    [`${name}: p99 until visible, ms`]: told.untilVisibleMs.p99,
  }
}
