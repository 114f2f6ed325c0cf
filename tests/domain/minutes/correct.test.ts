import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { documents, minutes, minutesCorrectionApprovals, minutesCorrections, notices } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { recordDecision } from '~/domain/decisions/record.server'
import { grantDocument, loadDocument } from '~/domain/documents/access.server'
import { loadDoc } from '~/domain/documents/text.server'
import { seriesPlaceOf } from '~/domain/editions/series.server'
import { grantMeeting } from '~/domain/meetings/access.server'
import { abandonCorrection } from '~/domain/minutes/abandon-correction.server'
import { approveCorrection } from '~/domain/minutes/approve-correction.server'
import { correctionsOf, meetingOfText } from '~/domain/minutes/corrections.server'
import { minutesHash } from '~/domain/minutes/hash.server'
import { contentOf } from '~/editor/content'
import { createCast, type Cast } from '#tests/support/cast'
import {
  approveMinutesOf,
  buildMeeting,
  circulateMinutesOf,
  correctMinutesOf,
  managing,
  openMinutesOf,
} from '#tests/support/meeting'
import { createTestStore, reading, type TestStore } from '#tests/support/store'
import { stateOf, type } from './desk'

let store: TestStore
let cast: Cast
let secretariat: Viewer
let chair: Viewer
let meetingId: string
let documentId: string

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  secretariat = await cast.viewer('secretariat')
  chair = await cast.viewer('chair')
  meetingId = await buildMeeting(store, secretariat, { items: 1, called: true })
  documentId = await openMinutesOf(store, secretariat, meetingId)
  await circulateMinutesOf(store, secretariat, meetingId)
})

const correct = (viewer: Viewer) => correctMinutesOf(store, viewer, meetingId)

async function approveIt(viewer: Viewer, contentHash?: string) {
  await write(store, viewer.id, async (tx) => {
    const meeting = await grantMeeting(tx, viewer, 'minutes.approve', meetingId)
    const [correction] = (await correctionsOf(tx, meeting.minutes?.id ?? '')).slice(-1)
    const hash = contentHash ?? (await minutesHash(tx, correction?.documentId ?? ''))
    await approveCorrection(tx, viewer, meeting, correction?.id ?? '', { contentHash: hash })
  })
}

const abandon = () =>
  managing(store, secretariat, meetingId, async (tx, meeting) => {
    const [correction] = (await correctionsOf(tx, meeting.minutes?.id ?? '')).slice(-1)
    await abandonCorrection(tx, meeting, correction?.id ?? '', { reason: 'Ingenting var feil.' })
  })

const documentOf = async (id: string) =>
  (await store.database.reader.select().from(documents).where(eq(documents.id, id)))[0]

describe('a correction of approved minutes', () => {
  it('is not begun before they are approved', async () => {
    await expect(correct(secretariat)).rejects.toMatchObject({ reason: 'minutes-circulated' })
  })

  it('leaves the approved text as it is, and in force, until it is approved itself', async () => {
    await approveMinutesOf(store, chair, meetingId)
    const before = await minutesHash(reading(store), documentId)
    const next = await correct(secretariat)
    expect(contentOf(await loadDoc(reading(store), next))).toEqual(
      contentOf(await loadDoc(reading(store), documentId)),
    )
    expect(await documentOf(next)).toMatchObject({
      state: 'draft',
      title: 'Referat fra møte 1/26, versjon 2',
    })
    await type(store, secretariat, next)
    expect(await stateOf(store, chair, meetingId)).toBe('approved')
    expect(await minutesHash(reading(store), documentId)).toBe(before)
    await approveIt(chair)
    expect(await store.database.reader.select().from(minutes)).toMatchObject([{ documentId: next }])
    expect(await documentOf(next)).toMatchObject({ state: 'decided' })
    expect(await documentOf(documentId)).toMatchObject({ state: 'superseded' })
    expect(await minutesHash(reading(store), documentId)).toBe(before)
    expect(await stateOf(store, chair, meetingId)).toBe('approved')
    expect(await store.database.reader.select().from(minutesCorrections)).toMatchObject([
      { number: 2, reason: 'Feil dato.', previousDocumentId: documentId },
    ])
    for (const id of [documentId, next]) expect(await meetingOfText(reading(store), id)).toBe(meetingId)
    const told = await store.database.reader
      .select()
      .from(notices)
      .where(eq(notices.kind, 'minutes_corrected'))
    expect(told.map(({ userId }) => userId)).toContain(cast.userIds.observer)
  })

  it('counts versions, one at a time', async () => {
    await approveMinutesOf(store, chair, meetingId)
    await type(store, secretariat, await correct(secretariat))
    await expect(correct(secretariat)).rejects.toMatchObject({ reason: 'correction-open' })
    await approveIt(chair)
    expect(await documentOf(await correct(secretariat))).toMatchObject({
      title: 'Referat fra møte 1/26, versjon 3',
    })
  })

  it('is refused when it changes nothing, has changed since it was read, or is the chair’s alone', async () => {
    await approveMinutesOf(store, chair, meetingId)
    const next = await correct(chair)
    await expect(approveIt(chair)).rejects.toMatchObject({ reason: 'correction-empty' })
    const read = await minutesHash(reading(store), next)
    await type(store, chair, next)
    await expect(approveIt(chair, read)).rejects.toMatchObject({ reason: 'minutes-changed' })
    await expect(approveIt(chair)).rejects.toMatchObject({ reason: 'author-alone' })
    await expect(approveIt(secretariat)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await store.database.reader.select().from(minutesCorrectionApprovals)).toEqual([])
    await type(store, secretariat, next)
    await approveIt(chair)
  })

  it('opens nothing else: the meeting is over', async () => {
    await approveMinutesOf(store, chair, meetingId)
    await correct(secretariat)
    const decide = managing(store, secretariat, meetingId, (tx, meeting) =>
      recordDecision(tx, meeting, { text: 'Nytt.', agendaItemId: null }),
    )
    await expect(decide).rejects.toMatchObject({ reason: 'minutes-approved' })
  })

  it('follows in the series of the minutes that it corrects', async () => {
    await approveMinutesOf(store, chair, meetingId)
    const next = await correct(secretariat)
    await type(store, secretariat, next)
    await approveIt(chair)
    const document = await loadDocument(reading(store), next)
    if (!document) throw new Error('no document')
    expect(await seriesPlaceOf(reading(store), document, 'group')).toMatchObject({
      id: null,
      slug: 'group-referat-1-26',
    })
  })

  it('can be given up: the approved text stands, and another version may be begun', async () => {
    await approveMinutesOf(store, chair, meetingId)
    const next = await correct(secretariat)
    await type(store, secretariat, next)
    await abandon()
    expect(await documentOf(next)).toMatchObject({
      state: 'draft',
      title: 'Referat fra møte 1/26, versjon 2 (forkastet)',
    })
    expect(await store.database.reader.select().from(minutes)).toMatchObject([{ documentId }])
    await expect(approveIt(chair)).rejects.toMatchObject({ reason: 'correction-abandoned' })
    await expect(abandon()).rejects.toMatchObject({ reason: 'correction-abandoned' })
    const observer = await cast.viewer('observer')
    await expect(grantDocument(reading(store), observer, 'document.read', next)).rejects.toMatchObject({
      code: 'not-found',
    })
    const another = await correct(secretariat)
    expect(await documentOf(another)).toMatchObject({ title: 'Referat fra møte 1/26, versjon 3' })
    await type(store, secretariat, another)
    await approveIt(chair)
    await expect(abandon()).rejects.toMatchObject({ reason: 'minutes-approved' })
  })
})
