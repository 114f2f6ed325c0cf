import { beforeEach, expect, it } from 'vitest'
import { backlogItems } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { returnToDraft } from '~/domain/documents/return-to-draft.server'
import { grantMeeting } from '~/domain/meetings/access.server'
import { removeAgendaItem } from '~/domain/meetings/agenda.server'
import { agendaOf } from '~/domain/meetings/agenda-queries.server'
import { callMeeting } from '~/domain/meetings/call.server'
import { approveMinutes } from '~/domain/minutes/approve.server'
import { minutesHash } from '~/domain/minutes/hash.server'
import { itemOutcomesOf } from '~/domain/minutes/item-outcomes.server'
import { createCast, type Cast } from '#tests/support/cast'
import { buildMeeting, circulateMinutesOf, managing, openMinutesOf } from '#tests/support/meeting'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
let secretariat: Viewer
let meetingId: string
let documentId: string

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  secretariat = await cast.viewer('secretariat')
  meetingId = await buildMeeting(store, secretariat, { items: 1, kind: 'information', called: true })
  documentId = await openMinutesOf(store, secretariat, meetingId)
})

const title = 'Godkjenning av referat fra møte 1/26'
const circulate = (id = meetingId) => circulateMinutesOf(store, secretariat, id, { way: 'meeting' })
const agenda = async (id: string) => (await agendaOf(reading(store), id)).map((item) => item.title)
const nextMeeting = (date = '2026-03-25') =>
  buildMeeting(store, secretariat, { date, items: 1, kind: 'information' })

async function takeBack() {
  await write(store, secretariat.id, async (tx) =>
    returnToDraft(tx, await grantDocument(tx, secretariat, 'document.manage', documentId), ''),
  )
}

it('stands first on the agenda of the next meeting, once, whatever the number of rounds', async () => {
  const next = await nextMeeting()
  const after = await nextMeeting('2026-04-08')
  await circulate()
  expect(await agenda(next)).toEqual([title, 'Sak 1'])
  expect((await agendaOf(reading(store), next))[0]?.number).toBe('2/26')
  await takeBack()
  await circulate()
  expect(await agenda(next)).toEqual([title, 'Sak 1'])
  expect(await agenda(after)).toEqual(['Sak 1'])
})

it('stands there again when it was taken off, and not at all for another way of approval', async () => {
  const next = await nextMeeting()
  await circulateMinutesOf(store, secretariat, meetingId, { way: 'act' })
  expect(await agenda(next)).toEqual(['Sak 1'])
  await takeBack()
  await circulate()
  const [item] = await agendaOf(reading(store), next)
  await managing(store, secretariat, next, (tx, meeting) => removeAgendaItem(tx, meeting, item?.id ?? ''))
  await takeBack()
  await circulate()
  expect(await agenda(next)).toEqual([title, 'Sak 1'])
})

it('waits with the other items when no meeting is planned', async () => {
  await circulate()
  await takeBack()
  await circulate()
  const waiting = await store.database.reader.select().from(backlogItems)
  expect(waiting.map((item) => item.title)).toEqual([title])
})

it('goes on to the meeting after while the minutes are not approved, and is noted in the one that approves them', async () => {
  const next = await nextMeeting()
  const last = await nextMeeting('2026-04-08')
  await circulate()
  store.clock.moveTo('2026-03-25T10:30:00Z')
  await managing(store, secretariat, next, callMeeting)
  await openMinutesOf(store, secretariat, next)
  await circulateMinutesOf(store, secretariat, next, { way: 'act' })
  expect(await agenda(last)).toContain(title)
  store.clock.moveTo('2026-04-08T08:30:00Z')
  await managing(store, secretariat, last, callMeeting)
  const chair = await cast.viewer('chair')
  await write(store, chair.id, async (tx) => {
    const meeting = await grantMeeting(tx, chair, 'minutes.approve', meetingId)
    const contentHash = await minutesHash(tx, documentId)
    await approveMinutes(tx, chair, meeting, { contentHash, inMeetingId: last })
  })
  const items = await agendaOf(reading(store), last)
  const outcomes = await itemOutcomesOf(reading(store), last, 'nb')
  expect(items.map((item) => [item.title, outcomes[item.id]?.recorded?.kind ?? null])).toEqual([
    ['Sak 1', null],
    [title, 'noted'],
  ])
})
