import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { activity, minutesApprovals, minutesCirculations, notices, seatHoldings } from '#db/schema'
import { localDateOf } from '~/core/calendar'
import { osloInstant } from '~/core/oslo-time'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { addDays, dayOff } from '~/core/working-days'
import { approveBySilence } from '~/domain/minutes/approve-by-silence.server'
import { isOver, remarkDeadline } from '~/domain/minutes/deadline'
import { createCast, type Cast } from '#tests/support/cast'
import {
  approveMinutesOf,
  buildMeeting,
  circulateMinutesOf,
  objectTo,
  openMinutesOf,
} from '#tests/support/meeting'
import { createTestStore, type TestStore } from '#tests/support/store'
import { answerTo, stateOf, type } from './desk'

const days = fc.integer({ min: 0, max: 365 * 9 }).map((day) => addDays('2025-01-01', day))
const counts = fc.integer({ min: 1, max: 30 })

describe('the last day for remarks', () => {
  it('is a working day, with as many working days until it as were given', () => {
    fc.assert(
      fc.property(days, counts, (sentOn, count) => {
        const deadline = remarkDeadline(sentOn, count)
        expect(dayOff(deadline)).toBeNull()
        let workingDays = 0
        for (let day = addDays(sentOn, 1); day <= deadline; day = addDays(day, 1)) {
          if (!dayOff(day)) workingDays += 1
        }
        expect(workingDays).toBe(count)
      }),
    )
  })

  it('lasts until midnight in Oslo, also when the clocks are changed', () => {
    const changes = fc.constantFrom('2026-03-27', '2026-10-23', '2027-03-26', '2027-10-29')
    fc.assert(
      fc.property(fc.oneof(days, changes), counts, (sentOn, count) => {
        const deadline = remarkDeadline(sentOn, count)
        const at = (day: string, time: string) => localDateOf(osloInstant(day, time))
        expect(isOver(deadline, at(deadline, '23:59'))).toBe(false)
        expect(isOver(deadline, at(addDays(deadline, 1), '00:00'))).toBe(true)
      }),
    )
  })

  it.each([
    ['2026-03-31', 3, '2026-04-08', 'over Easter'],
    ['2026-05-13', 2, '2026-05-18', 'over Ascension Day and 17 May'],
    ['2026-12-23', 2, '2026-12-28', 'over Christmas'],
    ['2026-03-26', 2, '2026-03-30', 'over the night that the clocks go forward'],
  ])('of minutes sent on %s with %i working days is %s: %s', (sentOn, count, deadline) => {
    expect(remarkDeadline(sentOn, count)).toBe(deadline)
  })
})

let store: TestStore
let cast: Cast
let secretariat: Viewer
let chair: Viewer
let member: Viewer
let meetingId: string
let documentId: string

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  secretariat = await cast.viewer('secretariat')
  chair = await cast.viewer('chair')
  member = await cast.viewer('member')
  meetingId = await buildMeeting(store, secretariat, { items: 1, called: true })
  documentId = await openMinutesOf(store, secretariat, meetingId)
})

/** Sent on Wednesday 4 March 2026 with three working days: the last is Monday 9 March. */
const send = (way: 'silence' | 'act' = 'silence') =>
  circulateMinutesOf(store, secretariat, meetingId, { way, workingDays: 3 })

async function strike(instant: string) {
  store.clock.moveTo(instant)
  await approveBySilence(store)
  return stateOf(store, chair, meetingId)
}

const stopped = async () =>
  (await store.database.reader.select().from(minutesCirculations)).map(({ stoppedFor }) => stoppedFor)

describe('approval by silence', () => {
  it('comes when the last day is over in Oslo, not before, and by nobody', async () => {
    await send()
    expect(await strike('2026-03-09T22:59:00Z')).toBe('minutes_circulated')
    expect(await strike('2026-03-09T23:00:00Z')).toBe('approved')
    expect(await store.database.reader.select().from(minutesApprovals)).toMatchObject([
      { way: 'silence', approvedBy: null },
    ])
    const log = await store.database.reader
      .select()
      .from(activity)
      .where(eq(activity.action, 'minutes.approved'))
    expect(log).toMatchObject([{ actorId: null, detail: { way: 'silence' } }])
    await approveBySilence(store)
    expect(await store.database.reader.select().from(minutesApprovals)).toHaveLength(1)
  })

  it('does not come to minutes that are to be approved by somebody', async () => {
    await send('act')
    expect(await strike('2026-04-01T08:00:00Z')).toBe('minutes_circulated')
  })

  it('is stopped by an objection without an answer, and says so once', async () => {
    await send()
    await objectTo(store, member, meetingId)
    expect(await strike('2026-03-10T08:00:00Z')).toBe('minutes_circulated')
    await strike('2026-03-10T09:00:00Z')
    expect(await stopped()).toEqual(['objection'])
    const told = await store.database.reader
      .select()
      .from(notices)
      .where(eq(notices.kind, 'minutes_silence_stopped'))
    expect(told.map(({ userId }) => userId).sort()).toEqual([chair.id, secretariat.id].sort())
  })

  it('comes when the objection was taken back in time', async () => {
    await send()
    const objection = await objectTo(store, member, meetingId)
    await answerTo(store, member, meetingId, objection, { kind: 'withdrawn', text: '' })
    expect(await strike('2026-03-10T08:00:00Z')).toBe('approved')
  })

  it('is stopped when the text is another than the one sent out; the chair can approve it', async () => {
    await send()
    await type(store, member, documentId)
    expect(await strike('2026-03-10T08:00:00Z')).toBe('minutes_circulated')
    expect(await stopped()).toEqual(['changed'])
    await approveMinutesOf(store, chair, meetingId)
  })

  it('does not count when nobody but the author was asked', async () => {
    await send()
    await write(store, null, async (tx) => {
      for (const userId of [chair.id, member.id]) {
        await tx.db.update(seatHoldings).set({ validTo: '2026-03-05' }).where(eq(seatHoldings.userId, userId))
      }
    })
    store.clock.moveTo('2026-03-10T08:00:00Z')
    await approveBySilence(store)
    expect(await stopped()).toEqual(['alone'])
  })

  it('takes no objection after the deadline', async () => {
    await send()
    store.clock.moveTo('2026-03-09T23:30:00Z')
    await expect(objectTo(store, member, meetingId)).rejects.toMatchObject({ reason: 'objection-late' })
  })
})
