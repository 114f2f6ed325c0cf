import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { documents, documentTransitions, minutesApprovals } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { recordDecision } from '~/domain/decisions/record.server'
import { changeText } from '~/domain/documents/text.server'
import { grantMeeting } from '~/domain/meetings/access.server'
import { approveMinutes } from '~/domain/minutes/approve.server'
import { minutesHash } from '~/domain/minutes/hash.server'
import { fragmentName } from '~/editor/fragment'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { buildMeeting, circulateMinutesOf, managing, openMinutesOf } from '#tests/support/meeting'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
let meetingId: string

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  meetingId = await buildMeeting(store, await cast.viewer('secretariat'), { items: 2, called: true })
})

const open = (viewer: Viewer) => openMinutesOf(store, viewer, meetingId)
const circulate = (viewer: Viewer) => circulateMinutesOf(store, viewer, meetingId)

/** Opened and sent round. */
async function circulated(viewer: Viewer): Promise<string> {
  const documentId = await open(viewer)
  await circulate(viewer)
  return documentId
}

async function approve(viewer: Viewer, contentHash: string): Promise<void> {
  await write(store, viewer.id, async (tx) => {
    const meeting = await grantMeeting(tx, viewer, 'minutes.approve', meetingId)
    await approveMinutes(tx, viewer, meeting, { contentHash })
  })
}

async function type(viewer: Viewer, documentId: string): Promise<void> {
  await write(store, viewer.id, (tx) =>
    changeText(tx, documentId, (doc) => {
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.insert(0, [new Y.XmlText('Gruppen drøftet saken.')])
      doc.getXmlFragment(fragmentName).push([paragraph])
      return true
    }),
  )
}

describe('approving minutes', () => {
  it('comes after they have been sent round', async () => {
    const documentId = await open(await cast.viewer('secretariat'))
    const hash = await minutesHash(reading(store), documentId)
    await expect(approve(await cast.viewer('chair'), hash)).rejects.toMatchObject({ code: 'conflict' })
    expect(await store.database.reader.select().from(minutesApprovals)).toEqual([])
  })

  it('locks the text, with who, when and what was read', async () => {
    const documentId = await circulated(await cast.viewer('secretariat'))
    const hash = await minutesHash(reading(store), documentId)
    await approve(await cast.viewer('chair'), hash)
    const { reader } = store.database
    expect(await reader.select().from(minutesApprovals)).toMatchObject([
      { approvedBy: cast.userIds.chair, contentHash: hash },
    ])
    expect(await reader.select().from(documents).where(eq(documents.id, documentId))).toMatchObject([
      { state: 'decided', title: 'Referat fra møte 1/26' },
    ])
    expect(await reader.select().from(documentTransitions)).toMatchObject([
      { fromState: 'draft', toState: 'in_review' },
      { fromState: 'in_review', toState: 'decided' },
    ])
  })

  it.each<[Part, string]>([
    ['secretariat', 'forbidden'],
    ['member', 'forbidden'],
    ['participant', 'forbidden'],
    ['observer', 'forbidden'],
    ['elsewhere', 'not-found'],
    ['administrator', 'not-found'],
  ])('is not for %s', async (part, code) => {
    const documentId = await circulated(await cast.viewer('secretariat'))
    const hash = await minutesHash(reading(store), documentId)
    await expect(approve(await cast.viewer(part), hash)).rejects.toMatchObject({ code })
    expect(await store.database.reader.select().from(minutesApprovals)).toEqual([])
  })

  it('is refused when the text has changed since it was read', async () => {
    const documentId = await circulated(await cast.viewer('secretariat'))
    const hash = await minutesHash(reading(store), documentId)
    await type(await cast.viewer('member'), documentId)
    await expect(approve(await cast.viewer('chair'), hash)).rejects.toMatchObject({
      reason: 'minutes-changed',
    })
  })

  it('is not for the author alone', async () => {
    const chair = await cast.viewer('chair')
    const documentId = await circulated(chair)
    await expect(approve(chair, await minutesHash(reading(store), documentId))).rejects.toMatchObject({
      reason: 'author-alone',
    })
    await type(await cast.viewer('member'), documentId)
    await approve(chair, await minutesHash(reading(store), documentId))
    expect(await store.database.reader.select().from(minutesApprovals)).toHaveLength(1)
  })

  it('ends the time for decisions', async () => {
    const secretariat = await cast.viewer('secretariat')
    const documentId = await open(secretariat)
    const decide = () =>
      managing(store, secretariat, meetingId, (tx, meeting) =>
        recordDecision(tx, meeting, { text: 'Planen er vedtatt.', agendaItemId: null }),
      )
    expect((await decide()).number).toBe('1/26')
    await circulate(secretariat)
    await expect(decide()).rejects.toMatchObject({ reason: 'minutes-circulated' })
    await approve(await cast.viewer('chair'), await minutesHash(reading(store), documentId))
    await expect(decide()).rejects.toMatchObject({ reason: 'minutes-approved' })
  })
})

describe('opening minutes', () => {
  it('is done once per meeting', async () => {
    const secretariat = await cast.viewer('secretariat')
    await open(secretariat)
    await expect(open(secretariat)).rejects.toMatchObject({ reason: 'minutes-open-already' })
    expect(await store.database.reader.select().from(documents)).toHaveLength(1)
  })

  it('is for a meeting that has been called', async () => {
    const secretariat = await cast.viewer('secretariat')
    const planned = await buildMeeting(store, secretariat, { items: 1 })
    await expect(openMinutesOf(store, secretariat, planned)).rejects.toMatchObject({
      reason: 'meeting-not-called',
    })
  })
})
