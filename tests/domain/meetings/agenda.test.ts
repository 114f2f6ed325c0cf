import { asc } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { agendaItems } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { addAgendaItem, moveAgendaItem, removeAgendaItem } from '~/domain/meetings/agenda.server'
import { agendaOf } from '~/domain/meetings/agenda-queries.server'
import { callMeeting } from '~/domain/meetings/call.server'
import { createCast, type Cast } from '#tests/support/cast'
import { buildMeeting, itemFields, managing } from '#tests/support/meeting'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
let secretariat: Viewer

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  secretariat = await cast.viewer('secretariat')
})

async function numbers(year = 2026): Promise<number[]> {
  const rows = await store.database.reader.select().from(agendaItems).orderBy(asc(agendaItems.number))
  return rows.filter((row) => row.year === year).map((row) => row.number)
}

const gapless = (found: number[]) => expect(found).toEqual(found.map((_, place) => place + 1))

/** A small generator with a seed, so that a failing run can be run again. */
function seeded(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state % below
  }
}

describe('numbers of agenda items', () => {
  it.each([1, 7, 42])('have no gap, whatever is added, removed or called (seed %i)', async (seed) => {
    const pick = seeded(seed)
    const meetingIds = [await buildMeeting(store, secretariat), await buildMeeting(store, secretariat)]
    for (let step = 0; step < 14; step++) {
      const id = meetingIds[pick(2)] ?? ''
      const agenda = await agendaOf(reading(store), id)
      const chosen = agenda[pick(Math.max(agenda.length, 1))]
      const deed = pick(10)
      await managing(store, secretariat, id, async (tx, meeting) => {
        if (deed < 6 || !chosen) await addAgendaItem(tx, meeting, itemFields())
        else if (deed < 9) await removeAgendaItem(tx, meeting, chosen.id)
        else await callMeeting(tx, meeting)
      }).catch((refusal: unknown) => expect(refusal).toMatchObject({ reason: 'agenda-fixed' }))
      gapless(await numbers())
    }
  })

  it('begin anew with the year', async () => {
    await buildMeeting(store, secretariat, { items: 2 })
    await buildMeeting(store, secretariat, { date: '2027-02-02', items: 1 })
    expect([await numbers(2026), await numbers(2027)]).toEqual([[1, 2], [1]])
  })

  it('are each given once when two add at the same time', async () => {
    const id = await buildMeeting(store, secretariat)
    const add = () =>
      managing(store, secretariat, id, (tx, meeting) => addAgendaItem(tx, meeting, itemFields()))
    await Promise.all([add(), add(), add(), add()])
    gapless(await numbers())
  })
})

describe('the order of an agenda', () => {
  it('changes by one place, and not beyond the edge', async () => {
    const id = await buildMeeting(store, secretariat, { items: 3 })
    const titles = async () => (await agendaOf(reading(store), id)).map((item) => item.title)
    const [first] = await agendaOf(reading(store), id)
    const move = (direction: 'up' | 'down') =>
      managing(store, secretariat, id, (tx, meeting) =>
        moveAgendaItem(tx, meeting, first?.id ?? '', direction),
      )
    await move('down')
    expect(await titles()).toEqual(['Sak 2', 'Sak 1', 'Sak 3'])
    await move('down')
    await move('down')
    expect(await titles()).toEqual(['Sak 2', 'Sak 3', 'Sak 1'])
    await move('up')
    expect(await titles()).toEqual(['Sak 2', 'Sak 1', 'Sak 3'])
  })

  it('takes the numbers along until the notice is sent, and leaves them as they were sent after that', async () => {
    const id = await buildMeeting(store, secretariat, { items: 2 })
    const [first] = await agendaOf(reading(store), id)
    const listed = async () => (await agendaOf(reading(store), id)).map((item) => [item.number, item.title])
    const move = (direction: 'up' | 'down') =>
      managing(store, secretariat, id, (tx, meeting) =>
        moveAgendaItem(tx, meeting, first?.id ?? '', direction),
      )
    await move('down')
    expect(await listed()).toEqual([
      ['1/26', 'Sak 2'],
      ['2/26', 'Sak 1'],
    ])
    await managing(store, secretariat, id, (tx, meeting) => callMeeting(tx, meeting))
    await move('up')
    expect(await listed()).toEqual([
      ['2/26', 'Sak 1'],
      ['1/26', 'Sak 2'],
    ])
  })

  it('changes to any place at once, and the numbers follow until the notice is sent', async () => {
    const id = await buildMeeting(store, secretariat, { items: 4 })
    const listed = async () =>
      (await agendaOf(reading(store), id)).map((item) => `${item.number} ${item.title}`)
    const move = async (title: string, place: number) => {
      const item = (await agendaOf(reading(store), id)).find((one) => one.title === title)
      await managing(store, secretariat, id, (tx, meeting) =>
        moveAgendaItem(tx, meeting, item?.id ?? '', place),
      )
    }
    await move('Sak 4', 1)
    expect(await listed()).toEqual(['1/26 Sak 4', '2/26 Sak 1', '3/26 Sak 2', '4/26 Sak 3'])
    await move('Sak 1', 9)
    await move('Sak 4', 3)
    expect(await listed()).toEqual(['1/26 Sak 1', '2/26 Sak 2', '3/26 Sak 4', '4/26 Sak 3'])
    await managing(store, secretariat, id, (tx, meeting) => callMeeting(tx, meeting))
    await move('Sak 3', 1)
    expect(await listed()).toEqual(['4/26 Sak 3', '1/26 Sak 1', '2/26 Sak 2', '3/26 Sak 4'])
  })

  it('is not touched through another meeting', async () => {
    const own = await buildMeeting(store, secretariat, { items: 1 })
    const other = await buildMeeting(store, secretariat, { items: 1 })
    const [item] = await agendaOf(reading(store), own)
    const forged = managing(store, secretariat, other, (tx, meeting) =>
      removeAgendaItem(tx, meeting, item?.id ?? ''),
    )
    await expect(forged).rejects.toMatchObject({ code: 'not-found' })
    expect(await numbers()).toEqual([1, 2])
  })
})
