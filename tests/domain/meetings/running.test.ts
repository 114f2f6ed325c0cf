import { beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { grantMeeting } from '~/domain/meetings/access.server'
import { addAgendaItem } from '~/domain/meetings/agenda.server'
import { agendaOf } from '~/domain/meetings/agenda-queries.server'
import { callMeeting } from '~/domain/meetings/call.server'
import { runningMeeting, timeUsedIn } from '~/domain/meetings/running.server'
import { countsUntil, timeUsed } from '~/domain/meetings/time-used'
import { showInternalItem, takeItem } from '~/domain/meetings/turns.server'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { buildMeeting, circulateMinutesOf, itemFields, managing, openMinutesOf } from '#tests/support/meeting'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
let secretariat: Viewer
let meetingId: string
let open: string
let internal: string

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  secretariat = await cast.viewer('secretariat')
  meetingId = await buildMeeting(store, secretariat, { items: 1 })
  await managing(store, secretariat, meetingId, (tx, meeting) =>
    addAgendaItem(tx, meeting, itemFields({ title: 'Konflikten', audience: 'internal' })),
  )
  await managing(store, secretariat, meetingId, callMeeting)
  ;[open = '', internal = ''] = (await agendaOf(reading(store), meetingId)).map(({ id }) => id)
  store.clock.moveTo('2026-03-18T09:00:00Z')
})

const goTo = (agendaItemId: string | null) =>
  managing(store, secretariat, meetingId, (tx, meeting) => takeItem(tx, meeting, { agendaItemId }))

async function show(part: Part, agendaItemId: string, shows: 'number' | 'whole' = 'whole') {
  const viewer = await cast.viewer(part)
  return write(store, viewer.id, async (tx) =>
    showInternalItem(tx, await grantMeeting(tx, viewer, 'meeting.show_internal', meetingId), {
      agendaItemId,
      shows,
    }),
  )
}

async function seenBy(part: Part) {
  const viewer = await cast.viewer(part)
  const meeting = await grantMeeting(reading(store), viewer, 'meeting.read', meetingId)
  const { current, items } = await runningMeeting(reading(store), viewer, meeting)
  const seen = (item: NonNullable<typeof current>) => item.shown?.title ?? `${item.number} ${item.isInternal}`
  return { current: current && seen(current), items: items?.map(seen) ?? null }
}

async function used() {
  const meeting = await grantMeeting(reading(store), secretariat, 'meeting.read', meetingId)
  return timeUsedIn(reading(store), meeting)
}

describe('a meeting that goes on', () => {
  it('is followed by everyone with a seat, each as far as they may read', async () => {
    expect(await seenBy('member')).toEqual({ current: null, items: ['Sak 1', '2/26 true'] })
    await goTo(open)
    expect(await seenBy('member')).toMatchObject({ current: 'Sak 1' })
    for (const part of ['observer', 'participant'] as const)
      expect(await seenBy(part)).toEqual({ current: '1/26 false', items: null })
  })

  it('shows no internal item to anybody before the chair shows it, and not after it has gone on', async () => {
    await goTo(internal)
    for (const part of ['chair', 'member', 'observer'] as const)
      expect(await seenBy(part)).toMatchObject({ current: '2/26 true' })
    await expect(show('secretariat', internal)).rejects.toMatchObject({ code: 'forbidden' })
    await show('chair', internal)
    expect(await seenBy('member')).toEqual({ current: 'Konflikten', items: ['Sak 1', 'Konflikten'] })
    expect(await seenBy('observer')).toEqual({ current: '2/26 true', items: null })
    await show('chair', internal, 'number')
    expect(await seenBy('member')).toMatchObject({ current: '2/26 true' })
    await show('chair', internal)
    await goTo(open)
    expect((await seenBy('member')).items).toEqual(['Sak 1', '2/26 true'])
    await goTo(internal)
    expect(await seenBy('chair')).toMatchObject({ current: '2/26 true' })
  })

  it('refuses to show an item that it is not at, or to go to one of another meeting', async () => {
    await goTo(open)
    for (const id of [open, internal])
      await expect(show('chair', id)).rejects.toMatchObject({ reason: 'item-not-current' })
    const other = await buildMeeting(store, secretariat, { items: 1 })
    const [item] = await agendaOf(reading(store), other)
    await expect(goTo(item?.id ?? '')).rejects.toMatchObject({
      code: 'invalid',
      detail: { field: 'agendaItemId' },
    })
  })

  it('keeps how long each item took', async () => {
    await goTo(open)
    store.clock.tick(5 * 60_000)
    await goTo(open)
    await goTo(internal)
    store.clock.tick(60_000)
    await show('chair', internal)
    store.clock.tick(60_000)
    await goTo(null)
    store.clock.tick(10 * 60_000)
    await goTo(open)
    store.clock.tick(30_000)
    expect(await used()).toEqual(
      new Map([
        [open, 330],
        [internal, 120],
      ]),
    )
    store.clock.moveTo('2026-03-19T09:00:00Z')
    expect((await used()).get(open)).toBe(300 + 60 * 60 * 2 - 17 * 60)
  })

  it('goes on while it is called or its minutes are written, and not when they are out', async () => {
    await openMinutesOf(store, secretariat, meetingId)
    await goTo(open)
    await circulateMinutesOf(store, secretariat, meetingId)
    await expect(goTo(internal)).rejects.toMatchObject({ reason: 'minutes-circulated' })
    const planned = await buildMeeting(store, secretariat, { items: 1 })
    const [item] = await agendaOf(reading(store), planned)
    const begun = managing(store, secretariat, planned, (tx, meeting) =>
      takeItem(tx, meeting, { agendaItemId: item?.id ?? null }),
    )
    await expect(begun).rejects.toMatchObject({ reason: 'meeting-not-called' })
  })
})

describe('the time that items take', () => {
  const at = (time: string) => new Date(`2026-03-18T${time}:00Z`)

  it('adds up for an item that is taken twice, and counts no pause', () => {
    const turns = [
      { agendaItemId: 'a', takenAt: at('09:00') },
      { agendaItemId: null, takenAt: at('09:10') },
      { agendaItemId: 'b', takenAt: at('09:20') },
      { agendaItemId: 'a', takenAt: at('09:25') },
    ]
    expect([...timeUsed(turns, at('09:30'))]).toEqual([
      ['a', 900],
      ['b', 300],
    ])
    expect([...timeUsed([], at('09:30'))]).toEqual([])
  })

  it('is never less than nothing: an item begun after the meeting was to end, and never ended, took no time', () => {
    const last = { agendaItemId: 'a', takenAt: at('13:00') }
    const meeting = { endsAt: at('12:00'), goesOn: false }
    expect([...timeUsed([last], countsUntil(last, meeting, at('15:00')))]).toEqual([['a', 0]])
  })
})
