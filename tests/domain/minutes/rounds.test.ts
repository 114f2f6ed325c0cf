import { beforeEach, describe, expect, it } from 'vitest'
import { activity, minutesApprovals, notices } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { returnToDraft } from '~/domain/documents/return-to-draft.server'
import { grantMeeting } from '~/domain/meetings/access.server'
import { recordAttendance } from '~/domain/meetings/attendance.server'
import { approveMinutes } from '~/domain/minutes/approve.server'
import { approvingMeetings } from '~/domain/minutes/approving-meetings.server'
import { minutesHash } from '~/domain/minutes/hash.server'
import { roundsOf } from '~/domain/minutes/rounds.server'
import { createCast, type Cast } from '#tests/support/cast'
import {
  approveMinutesOf,
  buildMeeting,
  circulateMinutesOf,
  managing,
  objectTo,
  openMinutesOf,
} from '#tests/support/meeting'
import { createTestStore, reading, type TestStore } from '#tests/support/store'
import { answerTo, type } from './desk'

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

async function rounds() {
  const { minutes } = await grantMeeting(reading(store), chair, 'meeting.read', meetingId)
  return roundsOf(reading(store), { id: minutes?.id ?? '', firstDocumentId: documentId }, 'nb')
}

async function takeBack() {
  await write(store, secretariat.id, async (tx) =>
    returnToDraft(tx, await grantDocument(tx, secretariat, 'document.manage', documentId), 'Vi retter det.'),
  )
}

describe('the rounds of minutes', () => {
  it('keep who objected to what, what came of it, and how each ended', async () => {
    await circulateMinutesOf(store, secretariat, meetingId, { way: 'silence', workingDays: 3 })
    store.clock.tick()
    const objection = await objectTo(store, member, meetingId)
    await answerTo(store, secretariat, meetingId, objection, { kind: 'met', text: 'Setningen er rettet.' })
    store.clock.tick()
    await takeBack()
    await type(store, secretariat, documentId, 'Politiet ba om mer tid.')
    store.clock.tick()
    await circulateMinutesOf(store, secretariat, meetingId)
    store.clock.tick()
    await approveMinutesOf(store, chair, meetingId)
    const [first, second, ...more] = await rounds()
    expect(more).toEqual([])
    expect(first).toMatchObject({
      number: 1,
      way: 'silence',
      deadline: '2026-03-09',
      by: 'Sigurd Sekretær',
      nextVersion: second?.version,
      ended: { to: 'draft', by: 'Sigurd Sekretær', reason: 'Vi retter det.' },
      objections: [
        {
          name: 'Maja Medlem',
          organisation: 'POD',
          text: 'Vi sa noe annet.',
          answer: { kind: 'met', text: 'Setningen er rettet.', by: 'Sigurd Sekretær' },
        },
      ],
    })
    expect(second).toMatchObject({ number: 2, way: 'act', objections: [], nextVersion: null })
    expect(second?.ended).toMatchObject({ to: 'decided', by: 'Astrid Leder' })
    expect(second?.version).toBeGreaterThan(first?.version ?? 0)
  })

  it('tell the chair and the secretariat of an objection, and who raised it of the answer', async () => {
    await circulateMinutesOf(store, secretariat, meetingId)
    const objection = await objectTo(store, member, meetingId)
    await answerTo(store, chair, meetingId, objection, { kind: 'not_met', text: 'Det ble ikke sagt.' })
    const told = await store.database.reader.select().from(notices)
    const of = (kind: string) => told.filter((one) => one.kind === kind).map(({ userId }) => userId)
    expect(new Set(of('minutes_objected'))).toEqual(new Set([chair.id, secretariat.id]))
    expect(of('minutes_objection_answered')).toEqual([member.id])
    const log = (await store.database.reader.select().from(activity)).map(({ action }) => action)
    expect(log).toEqual(expect.arrayContaining(['minutes.objected', 'minutes.objection_answered']))
    expect(JSON.stringify(await store.database.reader.select().from(activity))).not.toContain('Vi sa noe')
  })
})

describe('an objection', () => {
  it('stands in the way of the approval until it is answered or taken back', async () => {
    await circulateMinutesOf(store, secretariat, meetingId)
    const objection = await objectTo(store, member, meetingId)
    await expect(approveMinutesOf(store, chair, meetingId)).rejects.toMatchObject({
      reason: 'objection-open',
    })
    await answerTo(store, member, meetingId, objection, { kind: 'withdrawn', text: '' })
    await approveMinutesOf(store, chair, meetingId)
    expect(await store.database.reader.select().from(minutesApprovals)).toHaveLength(1)
  })

  it('is answered by those who run the meeting, taken back by who raised it, and once', async () => {
    await circulateMinutesOf(store, secretariat, meetingId)
    const objection = await objectTo(store, member, meetingId)
    const met = { kind: 'met', text: 'Rettet.' } as const
    await expect(answerTo(store, member, meetingId, objection, met)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(
      answerTo(store, chair, meetingId, objection, { kind: 'withdrawn', text: '' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    await answerTo(store, chair, meetingId, objection, met)
    await expect(answerTo(store, chair, meetingId, objection, met)).rejects.toMatchObject({
      reason: 'objection-answered',
    })
  })

  it('is raised while the minutes are out, by those whose text they are', async () => {
    await expect(objectTo(store, member, meetingId)).rejects.toMatchObject({ reason: 'meeting-over' })
    await circulateMinutesOf(store, secretariat, meetingId)
    for (const part of ['observer', 'participant'] as const) {
      await expect(objectTo(store, await cast.viewer(part), meetingId)).rejects.toMatchObject({
        code: 'forbidden',
      })
    }
    await approveMinutesOf(store, chair, meetingId)
    await expect(objectTo(store, member, meetingId)).rejects.toMatchObject({ reason: 'minutes-approved' })
  })
})

describe('approval in a later meeting', () => {
  async function laterMeeting() {
    const id = await buildMeeting(store, secretariat, { date: '2026-03-25', items: 1, called: true })
    store.clock.moveTo('2026-03-25T10:30:00Z')
    return id
  }

  const approveIn = (viewer: Viewer, inMeetingId: string) =>
    write(store, viewer.id, async (tx) => {
      const meeting = await grantMeeting(tx, viewer, 'minutes.approve', meetingId)
      await approveMinutes(tx, viewer, meeting, {
        contentHash: await minutesHash(tx, documentId),
        inMeetingId,
      })
    })

  it('names the meeting, which must be one of the group that has begun', async () => {
    await circulateMinutesOf(store, secretariat, meetingId, { way: 'meeting' })
    const coming = await buildMeeting(store, secretariat, { date: '2026-04-08', items: 1, called: true })
    const later = await laterMeeting()
    const meeting = await grantMeeting(reading(store), chair, 'minutes.approve', meetingId)
    expect((await approvingMeetings(reading(store), meeting)).map(({ id }) => id)).toEqual([later])
    for (const wrong of [coming, meetingId]) {
      await expect(approveIn(chair, wrong)).rejects.toMatchObject({
        code: 'invalid',
        detail: { field: 'inMeetingId' },
      })
    }
    await approveIn(chair, later)
    expect(await store.database.reader.select().from(minutesApprovals)).toMatchObject([
      { way: 'meeting', inMeetingId: later, approvedBy: chair.id },
    ])
  })

  it('lets the author approve only when others were there', async () => {
    meetingId = await buildMeeting(store, chair, { date: '2026-03-19', items: 1, called: true })
    documentId = await openMinutesOf(store, chair, meetingId)
    await circulateMinutesOf(store, chair, meetingId, { way: 'meeting' })
    const later = await laterMeeting()
    await expect(approveIn(chair, later)).rejects.toMatchObject({ reason: 'author-alone' })
    const present = (part: 'chair' | 'member') => ({
      seatId: cast.seatIds[part] ?? '',
      kind: 'present' as const,
      userId: cast.userIds[part],
    })
    await managing(store, chair, later, (tx, meeting) => recordAttendance(tx, meeting, [present('chair')]))
    await expect(approveIn(chair, later)).rejects.toMatchObject({ reason: 'author-alone' })
    await managing(store, chair, later, (tx, meeting) =>
      recordAttendance(tx, meeting, [present('chair'), present('member')]),
    )
    await approveIn(chair, later)
  })
})
