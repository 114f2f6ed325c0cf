import { beforeEach, describe, expect, it } from 'vitest'
import { backlogAnswers, backlogItems, notices } from '#db/schema'
import { write } from '~/core/write'
import { grantBacklogItem } from '~/domain/backlog/access.server'
import { returnItem, takeIn } from '~/domain/backlog/answer.server'
import { proposeItem } from '~/domain/backlog/propose.server'
import { answeredItems, meetingsToCome, waitingItems } from '~/domain/backlog/queries.server'
import { grantMeeting } from '~/domain/meetings/access.server'
import { agendaOf } from '~/domain/meetings/agenda-queries.server'
import { cancelMeeting } from '~/domain/meetings/cancel.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { buildMeeting, itemFields, managing, openMinutesOf } from '#tests/support/meeting'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
})

async function propose(part: Part, title = 'Felles veileder'): Promise<string> {
  const viewer = await cast.viewer(part)
  return write(store, viewer.id, async (tx) =>
    proposeItem(
      tx,
      await grantWorkspace(tx, viewer, 'workspace.propose_items', 'group'),
      itemFields({ title }),
    ),
  )
}

async function place(part: Part, itemId: string, meetingId: string): Promise<void> {
  const viewer = await cast.viewer(part)
  await write(store, viewer.id, async (tx) =>
    takeIn(
      tx,
      await grantBacklogItem(tx, viewer, 'backlog_item.answer', itemId),
      await grantMeeting(tx, viewer, 'meeting.manage', meetingId),
    ),
  )
}

async function giveBack(part: Part, itemId: string): Promise<void> {
  const viewer = await cast.viewer(part)
  await write(store, viewer.id, async (tx) =>
    returnItem(
      tx,
      await grantBacklogItem(tx, viewer, 'backlog_item.answer', itemId),
      { slug: 'group' },
      { reason: 'Hører til et annet sted.' },
    ),
  )
}

const told = async (kind: string) =>
  (await store.database.reader.select().from(notices))
    .filter((notice) => notice.kind === kind)
    .map(({ userId }) => userId)
    .sort()

describe('proposing an item', () => {
  it('is for those who work in the group, and tells those who set the agenda', async () => {
    await propose('member')
    expect(await told('backlog_item_proposed')).toEqual([cast.userIds.chair, cast.userIds.secretariat].sort())
    expect(await waitingItems(reading(store), cast.workspaceIds.group)).toMatchObject([
      { title: 'Felles veileder', by: 'Maja Medlem' },
    ])
  })

  it.each<[Part, string]>([
    ['participant', 'forbidden'],
    ['observer', 'forbidden'],
    ['elsewhere', 'not-found'],
    ['administrator', 'not-found'],
  ])('is not for %s', async (part, code) => {
    await expect(propose(part)).rejects.toMatchObject({ code })
    expect(await store.database.reader.select().from(backlogItems)).toEqual([])
  })
})

describe('answering a proposal', () => {
  it('puts it last on an agenda with a number, once, and tells who proposed it', async () => {
    const secretariat = await cast.viewer('secretariat')
    const meetingId = await buildMeeting(store, secretariat, { items: 1 })
    const id = await propose('member')
    await expect(place('member', id, meetingId)).rejects.toMatchObject({ code: 'forbidden' })
    await place('secretariat', id, meetingId)
    expect(await agendaOf(reading(store), meetingId)).toMatchObject([
      { number: '1/26' },
      { number: '2/26', title: 'Felles veileder' },
    ])
    expect(await told('backlog_item_taken_in')).toEqual([cast.userIds.member])
    expect(await waitingItems(reading(store), cast.workspaceIds.group)).toEqual([])
    await expect(place('chair', id, meetingId)).rejects.toMatchObject({ reason: 'item-answered' })
    await expect(giveBack('chair', id)).rejects.toMatchObject({ reason: 'item-answered' })
    expect(await agendaOf(reading(store), meetingId)).toHaveLength(2)
  })

  it('returns it with the reason', async () => {
    const id = await propose('member')
    await giveBack('secretariat', id)
    expect(await store.database.reader.select().from(backlogAnswers)).toMatchObject([
      { kind: 'returned', reason: 'Hører til et annet sted.', answeredBy: cast.userIds.secretariat },
    ])
    expect(await told('backlog_item_returned')).toEqual([cast.userIds.member])
    expect(await answeredItems(reading(store), cast.workspaceIds.group)).toMatchObject([
      { kind: 'returned', title: 'Felles veileder' },
    ])
  })

  it('does not reach a meeting that is cancelled or has begun', async () => {
    const secretariat = await cast.viewer('secretariat')
    const cancelled = await buildMeeting(store, secretariat, { items: 1 })
    await managing(store, secretariat, cancelled, (tx, meeting) =>
      cancelMeeting(tx, meeting, { reason: 'Sykdom' }),
    )
    const begun = await buildMeeting(store, secretariat, { items: 1, called: true })
    await openMinutesOf(store, secretariat, begun)
    const open = await buildMeeting(store, secretariat)
    expect((await meetingsToCome(reading(store), cast.workspaceIds.group)).map(({ id }) => id)).toEqual([
      open,
    ])
    await expect(place('secretariat', await propose('member'), cancelled)).rejects.toMatchObject({
      reason: 'meeting-cancelled',
    })
  })
})
