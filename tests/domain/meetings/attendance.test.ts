import { beforeEach, describe, expect, it } from 'vitest'
import { agendaItems, attendances, mandateAdoptions, mandates, seatHoldings } from '#db/schema'
import { newId } from '~/core/ids'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { answerMeeting } from '~/domain/calendar/answer.server'
import type { Answer } from '~/domain/calendar/answers'
import { createDocument } from '~/domain/documents/create.server'
import { renderedText } from '~/domain/documents/rendered.server'
import { grantMeeting } from '~/domain/meetings/access.server'
import { addAgendaItem } from '~/domain/meetings/agenda.server'
import { agendaOf } from '~/domain/meetings/agenda-queries.server'
import { proposedAttendance } from '~/domain/meetings/attendance-proposal'
import { callMeeting } from '~/domain/meetings/call.server'
import { quorumOf } from '~/domain/meetings/quorum.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { recordAttendance, type AttendanceEntry } from '~/domain/meetings/attendance.server'
import { attendanceOf } from '~/domain/meetings/attendance-queries.server'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { buildMeeting, itemFields, managing, openMinutesOf } from '#tests/support/meeting'
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

describe('what is proposed from the answers to the notice', () => {
  const holder = { id: 'holder', capacity: 'holder' } as const
  const first = { id: 'first', capacity: 'deputy' } as const
  const second = { id: 'second', capacity: 'deputy' } as const
  const everybody = [holder, first, second]

  it.each<[string, Record<string, Answer>, unknown]>([
    ['nothing is said', {}, null],
    ['the holder comes', { holder: 'accepted' }, { kind: 'present', userId: 'holder' }],
    [
      'the holder comes, and a deputy',
      { holder: 'accepted', first: 'accepted' },
      { kind: 'present', userId: 'holder' },
    ],
    ['the holder sends a deputy', { holder: 'deputy' }, { kind: 'deputy', userId: 'first' }],
    [
      'the first deputy cannot',
      { holder: 'deputy', first: 'declined' },
      { kind: 'deputy', userId: 'second' },
    ],
    [
      'a deputy says that they come',
      { holder: 'deputy', second: 'accepted' },
      { kind: 'deputy', userId: 'second' },
    ],
    [
      'nobody can',
      { holder: 'deputy', first: 'declined', second: 'declined' },
      { kind: 'apologies', userId: 'holder' },
    ],
    ['the holder does not come', { holder: 'declined' }, { kind: 'apologies', userId: 'holder' }],
    [
      'the holder does not, but a deputy does',
      { holder: 'declined', first: 'accepted' },
      { kind: 'deputy', userId: 'first' },
    ],
    ['a deputy does not come', { first: 'declined' }, null],
  ])('when %s', (_, answers, expected) => {
    expect(proposedAttendance(everybody, new Map(Object.entries(answers)))).toEqual(expected)
  })

  it('stands until something is recorded, and follows the last answer', async () => {
    const member = await cast.viewer('member')
    await write(store, null, async (tx) => {
      await tx.db.insert(seatHoldings).values({
        ...{ id: newId(), seatId: cast.seatIds.member ?? '', userId: cast.userIds.outsider },
        ...{ capacity: 'deputy' as const, validFrom: '2026-01-01', validTo: null, givenAt: tx.now },
      })
    })
    await managing(store, secretariat, meetingId, (tx, meeting) => addAgendaItem(tx, meeting, itemFields()))
    await managing(store, secretariat, meetingId, callMeeting)
    for (const answer of ['accepted', 'deputy'] as const) {
      store.clock.tick()
      await write(store, member.id, async (tx) =>
        answerMeeting(tx, member, await grantMeeting(tx, member, 'meeting.read', meetingId), answer),
      )
    }
    const thing = await managing(store, secretariat, meetingId, async (_tx, meeting) => meeting)
    const seats = await attendanceOf(reading(store), thing, 'nb')
    expect(seats.find(({ seatId }) => seatId === cast.seatIds.member)).toMatchObject({
      kind: null,
      proposed: { kind: 'deputy', userId: cast.userIds.outsider },
    })
  })
})

describe('quorum', () => {
  async function mandateWith(quorum: number | null) {
    await write(store, null, async (tx) => {
      await tx.db.delete(mandateAdoptions)
      await tx.db.delete(mandates)
    })
    await write(store, secretariat.id, async (tx) => {
      const workspace = await grantWorkspace(tx, secretariat, 'workspace.write_mandates', 'group')
      const text = { kind: 'mandate', title: 'Mandat', language: 'nb', audience: 'group' } as const
      const documentId = await createDocument(tx, workspace, text)
      const id = newId()
      await tx.db.insert(mandates).values({
        ...{ id, workspaceId: workspace.id, documentId, number: 1, purpose: '', reportsTo: '', quorum },
        ...{ decisionRule: '', meetingFrequency: '', createdAt: tx.now },
      })
      await tx.db.insert(mandateAdoptions).values({
        ...{ mandateId: id, workspaceId: workspace.id, adoptedBy: secretariat.id, adoptedAt: tx.now },
        ...{ inForceFrom: '2026-01-01', contentHash: 'x' },
      })
    })
  }

  async function quorum() {
    const thing = await managing(store, secretariat, meetingId, async (_tx, meeting) => meeting)
    return quorumOf(reading(store), thing, await attendanceOf(reading(store), thing, 'nb'))
  }

  const came = (...wanted: Array<[Part, AttendanceEntry['kind']]>) =>
    record(...wanted.map(([part, kind]) => ({ seatId: cast.seatIds[part] ?? '', kind, userId: null })))

  it('counts organisations with a seat as chair or member, present or by deputy', async () => {
    await mandateWith(2)
    expect(await quorum()).toBeNull()
    await came(
      ['chair', 'present'],
      ['secretariat', 'present'],
      ['observer', 'present'],
      ['member', 'apologies'],
    )
    expect(await quorum()).toEqual({ present: 1, needed: 2, isMet: false })
    await came(['chair', 'present'], ['member', 'deputy'])
    expect(await quorum()).toEqual({ present: 2, needed: 2, isMet: true })
  })

  it('is not asked for when no mandate sets it', async () => {
    await came(['chair', 'present'])
    expect(await quorum()).toBeNull()
    await mandateWith(null)
    expect(await quorum()).toBeNull()
  })
})

describe('guests', () => {
  it('come for an item, stand on the agenda, and in the minutes under it', async () => {
    await managing(store, secretariat, meetingId, (tx, meeting) =>
      addAgendaItem(tx, meeting, itemFields({ title: 'Ny rapport', guests: 'Ida Moe, SSB\nOla Dahl, Fafo' })),
    )
    expect(await store.database.reader.select().from(agendaItems)).toHaveLength(1)
    expect(await agendaOf(reading(store), meetingId)).toMatchObject([
      { guests: ['Ida Moe, SSB', 'Ola Dahl, Fafo'] },
    ])
    await managing(store, secretariat, meetingId, callMeeting)
    const documentId = await openMinutesOf(store, secretariat, meetingId)
    const html = await renderedText(reading(store), documentId, { language: 'nb' })
    expect(html.replace(/<[^>]+>/g, '')).toContain('Gjester: Ida Moe, SSB; Ola Dahl, Fafo')
  })
})
