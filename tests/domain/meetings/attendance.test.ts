import { beforeEach, describe, expect, it } from 'vitest'
import { attendances } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { recordAttendance, type AttendanceEntry } from '~/domain/meetings/attendance.server'
import { attendanceOf } from '~/domain/meetings/attendance-queries.server'
import { createCast, type Cast } from '#tests/support/cast'
import { buildMeeting, managing } from '#tests/support/meeting'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
let secretariat: Viewer
let meetingId: string

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  secretariat = await cast.viewer('secretariat')
  meetingId = await buildMeeting(store, secretariat)
})

const record = (...entries: AttendanceEntry[]) =>
  managing(store, secretariat, meetingId, (tx, meeting) => recordAttendance(tx, meeting, entries))

const entry = (part: 'member' | 'observer' | 'elsewhere', userId: string | null): AttendanceEntry => ({
  seatId: cast.seatIds[part] ?? '',
  kind: 'present',
  userId,
})

describe('attendance', () => {
  it('is kept per seat, and the last record counts', async () => {
    await record(entry('member', cast.userIds.member), entry('observer', null))
    await record(entry('member', cast.userIds.member))
    const thing = await managing(store, secretariat, meetingId, async (_tx, meeting) => meeting)
    const seats = await attendanceOf(reading(store), thing, 'nb')
    expect(seats).toHaveLength(5)
    expect(seats.filter((seat) => seat.kind === 'present').map((seat) => seat.userId)).toEqual([
      cast.userIds.member,
    ])
  })

  it('refuses a seat of another workspace, and a person who does not sit there', async () => {
    await expect(record(entry('elsewhere', null))).rejects.toMatchObject({ detail: { field: 'seatId' } })
    await expect(record(entry('member', cast.userIds.observer))).rejects.toMatchObject({
      detail: { field: 'userId' },
    })
    expect(await store.database.reader.select().from(attendances)).toEqual([])
  })
})
