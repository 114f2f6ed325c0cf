import { beforeEach, describe, expect, it } from 'vitest'
import { meetingNotices, notices } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { callMeeting } from '~/domain/meetings/call.server'
import { cancelMeeting } from '~/domain/meetings/cancel.server'
import { editMeeting } from '~/domain/meetings/edit.server'
import type { MeetingFields } from '~/domain/meetings/fields'
import { upcomingMeetings } from '~/domain/meetings/upcoming.server'
import { createCast, type Cast } from '#tests/support/cast'
import { buildMeeting, managing, meetingFields, openMinutesOf } from '#tests/support/meeting'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
let secretariat: Viewer

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  secretariat = await cast.viewer('secretariat')
})

const call = (id: string) => managing(store, secretariat, id, callMeeting)

describe('calling a meeting', () => {
  it('tells everyone with a seat, once each, and nobody else', async () => {
    await call(await buildMeeting(store, secretariat, { items: 1 }))
    const told = (await store.database.reader.select().from(notices)).map((row) => row.userId)
    const { chair, member, participant, observer } = cast.userIds
    expect(told.sort()).toEqual([chair, member, participant, observer].sort())
  })

  it('needs something on the agenda', async () => {
    await expect(call(await buildMeeting(store, secretariat))).rejects.toMatchObject({
      reason: 'agenda-empty',
    })
    expect(await store.database.reader.select().from(meetingNotices)).toEqual([])
  })

  it('puts it on the page of those who are called, and not before', async () => {
    const id = await buildMeeting(store, secretariat, { items: 1 })
    const member = await cast.viewer('member')
    const seen = async (viewer: Viewer) =>
      (await upcomingMeetings(reading(store), viewer, 10, 'nb')).map((m) => m.id)
    expect(await seen(member)).toEqual([])
    await call(id)
    expect(await seen(member)).toEqual([id])
    expect(await seen(await cast.viewer('elsewhere'))).toEqual([])
  })

  it('is over when the meeting has been held', async () => {
    const id = await buildMeeting(store, secretariat, { items: 1 })
    store.clock.moveTo('2026-04-01T10:00:00Z')
    await expect(call(id)).rejects.toMatchObject({ reason: 'meeting-over' })
  })
})

describe('cancelling a meeting', () => {
  it('tells why, and stands', async () => {
    const id = await buildMeeting(store, secretariat, { items: 1 })
    await call(id)
    store.clock.tick()
    const cancel = () =>
      managing(store, secretariat, id, (tx, meeting) => cancelMeeting(tx, meeting, { reason: 'Sykdom' }))
    await cancel()
    const kinds = await store.database.reader.select().from(meetingNotices).orderBy(meetingNotices.sentAt)
    expect(kinds).toMatchObject([{ kind: 'called' }, { kind: 'cancelled', reason: 'Sykdom' }])
    await expect(cancel()).rejects.toMatchObject({ reason: 'meeting-cancelled' })
    await expect(call(id)).rejects.toMatchObject({ reason: 'meeting-cancelled' })
  })
})

describe('moving a meeting', () => {
  const move = (id: string, fields: Partial<MeetingFields>) =>
    managing(store, secretariat, id, (tx, meeting) =>
      editMeeting(tx, meeting, { ...meetingFields(fields), version: 1 }),
    )

  it('tells everyone who was called, at once, with what it was before', async () => {
    const id = await buildMeeting(store, secretariat, { items: 1, called: true })
    store.clock.tick()
    await move(id, { date: '2026-03-19', starts: '09:00' })
    const sent = await store.database.reader.select().from(meetingNotices).orderBy(meetingNotices.sentAt)
    expect(sent.map(({ kind }) => kind)).toEqual(['called', 'moved'])
    expect(sent[1]?.movedFrom?.toISOString()).toBe('2026-03-18T09:00:00.000Z')
    const told = (await store.database.reader.select().from(notices)).filter(
      ({ kind }) => kind === 'meeting_moved',
    )
    const { chair, member, participant, observer } = cast.userIds
    expect(told.map(({ userId }) => userId).sort()).toEqual([chair, member, participant, observer].sort())
    expect(told[0]?.detail).toMatchObject({ date: '2026-03-19', starts: '09:00' })
  })

  it.each([
    ['a new title', true, { title: 'Nytt navn' }],
    ['a meeting that nobody was called to', false, { date: '2026-03-19' }],
  ])('tells nobody of %s', async (_what, called, fields) => {
    const id = await buildMeeting(store, secretariat, { items: 1, called })
    await move(id, fields)
    const told = await store.database.reader.select().from(notices)
    expect(told.filter(({ kind }) => kind === 'meeting_moved')).toEqual([])
  })

  it('is over once the minutes are open', async () => {
    const id = await buildMeeting(store, secretariat, { items: 1, called: true })
    await openMinutesOf(store, secretariat, id)
    await expect(move(id, { date: '2026-03-19' })).rejects.toMatchObject({ reason: 'meeting-over' })
  })
})
