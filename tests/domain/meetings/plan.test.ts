import { beforeEach, describe, expect, it } from 'vitest'
import { meetings } from '#db/schema'
import { localDateOf, osloTimeOfDay } from '~/core/calendar'
import { editMeeting } from '~/domain/meetings/edit.server'
import { meetingFields as schema } from '~/domain/meetings/fields'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { buildMeeting, managing, meetingFields } from '#tests/support/meeting'
import { createTestStore, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
})

const rows = () => store.database.reader.select().from(meetings).orderBy(meetings.year, meetings.number)

describe('planning a meeting', () => {
  it.each<[Part, string]>([
    ['member', 'forbidden'],
    ['participant', 'forbidden'],
    ['observer', 'forbidden'],
    ['elsewhere', 'not-found'],
    ['administrator', 'not-found'],
    ['outsider', 'not-found'],
  ])('is not for %s', async (part, code) => {
    await expect(buildMeeting(store, await cast.viewer(part))).rejects.toMatchObject({ code })
    expect(await rows()).toEqual([])
  })

  it('numbers meetings per year', async () => {
    const secretariat = await cast.viewer('secretariat')
    await buildMeeting(store, secretariat)
    await buildMeeting(store, secretariat, { date: '2027-01-12' })
    await buildMeeting(store, secretariat, { date: '2026-06-03' })
    expect((await rows()).map(({ year, number }) => [year, number])).toEqual([
      [2026, 1],
      [2026, 2],
      [2027, 1],
    ])
  })

  it.each(['2026-03-18', '2026-07-01', '2026-10-25'])('keeps the clock in Oslo on %s', async (date) => {
    await buildMeeting(store, await cast.viewer('chair'), { date })
    const [row] = await rows()
    expect(row && [localDateOf(row.startsAt), osloTimeOfDay(row.startsAt)]).toEqual([date, '10:00'])
  })

  it('refuses a meeting that ends before it starts, on the field', () => {
    const parsed = schema.safeParse(meetingFields({ starts: '12:00', ends: '11:00' }))
    expect(parsed.error?.issues).toMatchObject([{ path: ['ends'], message: 'order' }])
  })
})

describe('changing a meeting', () => {
  it('shows the second of two what the first one saved', async () => {
    const chair = await cast.viewer('chair')
    const id = await buildMeeting(store, chair)
    const save = (place: string) =>
      managing(store, chair, id, (tx, meeting) =>
        editMeeting(tx, meeting, { ...meetingFields({ place }), version: 1 }),
      )
    await save('Møterom 2')
    await expect(save('Møterom 3')).rejects.toMatchObject({
      code: 'conflict',
      reason: 'changed-meanwhile',
      detail: { values: { place: 'Møterom 2', version: '2' } },
    })
    expect(await rows()).toMatchObject([{ place: 'Møterom 2', version: 2 }])
  })

  it('does not take its number to another year', async () => {
    const chair = await cast.viewer('chair')
    const id = await buildMeeting(store, chair)
    const move = managing(store, chair, id, (tx, meeting) =>
      editMeeting(tx, meeting, { ...meetingFields({ date: '2027-01-05' }), version: 1 }),
    )
    await expect(move).rejects.toMatchObject({ reason: 'meeting-other-year' })
  })
})
