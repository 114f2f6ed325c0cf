import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { actionItems, agendaItems } from '#db/schema'
import { isRefusal } from '~/core/refusal'
import { write } from '~/core/write'
import { grantActionItem, visibleActionItems } from '~/domain/action-items/access.server'
import { boardOf } from '~/domain/action-items/board.server'
import { openCounts } from '~/domain/action-items/counts.server'
import { actionItemsIn, actionItemsOfMeeting } from '~/domain/action-items/list.server'
import { actionItemsOf } from '~/domain/action-items/mine.server'
import { actionItemPage } from '~/domain/action-items/queries.server'
import { actionItemRules } from '~/domain/action-items/policy'
import { feedCalendar } from '~/domain/calendar/feed-content.server'
import { createFeed } from '~/domain/calendar/feeds.server'
import { recordDecision } from '~/domain/decisions/record.server'
import { addAgendaItem } from '~/domain/meetings/agenda.server'
import { callMeeting } from '~/domain/meetings/call.server'
import { lookUp } from '~/domain/references/look-up.server'
import { followLog } from '~/domain/search/follow-log.server'
import { searchFor } from '~/domain/search/queries.server'
import type { Part } from '#tests/support/cast'
import { readIcs } from '#tests/support/ics'
import { buildMeeting, itemFields, managing, openMinutesOf } from '#tests/support/meeting'
import { reading } from '#tests/support/store'
import { createDesk, everyone, type Desk } from './desk'

let desk: Desk
let meetingId: string
let agendaItemId: string
let id: string

const title = 'Snakke med dem det gjelder'
const page = {
  sort: { key: 'deadline', direction: 'ascending' as const },
  shown: 'all' as const,
  page: 1,
  size: 50,
}

beforeEach(async () => {
  desk = await createDesk()
  const secretariat = await desk.cast.viewer('secretariat')
  meetingId = await buildMeeting(desk.store, secretariat)
  agendaItemId = await managing(desk.store, secretariat, meetingId, (tx, meeting) =>
    addAgendaItem(tx, meeting, itemFields({ audience: 'internal' })),
  )
  id = await desk.create('secretariat', { title, meetingId, agendaItemId })
})

/** Where somebody finds the action item, of all places that tell of one. */
async function placesOf(part: Part): Promise<string[]> {
  const viewer = await desk.cast.viewer(part)
  const scope = reading(desk.store)
  const { group } = desk.cast.workspaceIds
  await write(desk.store, null, (tx) => followLog(tx, 0))
  const granted = await grantActionItem(scope, viewer, 'action_item.read', id).catch((error: unknown) => {
    if (isRefusal(error)) return null
    throw error
  })
  const list = await actionItemsIn(scope, viewer, group, { ...page, organisationId: null }, 'nb')
  const board = await boardOf(scope, viewer, { workspaceId: group, organisationId: null, size: 9 }, 'nb')
  const ours = await actionItemsOf(scope, viewer, { ...page, whose: 'organisation', workspaceId: null }, 'nb')
  const { found } = await searchFor(scope, viewer, { typed: 'snakke', language: 'nb', page: 1, size: 9 })
  const places = {
    page: granted !== null,
    list: list.items.length > 0,
    board: board.some(({ items, total }) => items.length > 0 || total > 0),
    count: (await openCounts(scope, viewer, group)).open > 0,
    meeting: (await actionItemsOfMeeting(scope, viewer, meetingId, 'nb')).length > 0,
    organisation: ours.items.length > 0,
    search: found.length > 0,
    reference: (await lookUp(scope, viewer, [{ kind: 'actionItem', targetId: id }], 'nb'))[id] !== null,
  }
  return Object.entries(places).flatMap(([place, isThere]) => (isThere ? [place] : []))
}

const everywhereInTheGroup = ['page', 'list', 'board', 'count', 'meeting', 'search', 'reference']

describe('an action item of an internal agenda item', () => {
  it('is for those who work in the group, and nowhere told to the others', async () => {
    for (const part of ['chair', 'secretariat', 'member'] as const) {
      expect(await placesOf(part), part).toEqual(expect.arrayContaining(everywhereInTheGroup))
    }
    for (const part of ['observer', 'participant', 'elsewhere', 'administrator', 'outsider'] as const) {
      expect(await placesOf(part), part).toEqual([])
    }
  })

  it('is told to observers wherever it is told, once its agenda item is opened', async () => {
    expect(await placesOf('observer')).toEqual([])
    await write(desk.store, null, (tx) =>
      tx.db.update(agendaItems).set({ audience: 'agenda' }).where(eq(agendaItems.id, agendaItemId)),
    )
    expect(await placesOf('observer')).toEqual(everywhereInTheGroup)
  })

  it.each(['observer', 'participant'] as const)(
    'is read by one who is %s and whose organisation is to do it',
    async (part) => {
      const slug = part === 'observer' ? 'udi' : 'rosa'
      await write(desk.store, null, (tx) =>
        tx.db
          .update(actionItems)
          .set({ organisationId: desk.organisation(slug), userId: null })
          .where(eq(actionItems.id, id)),
      )
      const places = await placesOf(part)
      expect(places).toEqual(expect.arrayContaining(everywhereInTheGroup))
      const viewer = await desk.cast.viewer(part)
      const granted = await grantActionItem(reading(desk.store), viewer, 'action_item.read', id)
      const shown = await actionItemPage(reading(desk.store), granted, 'nb')
      expect([shown.isInternal, shown.agendaItemTitle]).toEqual([true, null])
    },
  )

  it('is read by the same people in a list as one by one', async () => {
    await desk.seat('outsider', 'observer', 'pod')
    await desk.seat('participant', 'observer', 'udi')
    const [thing] = await desk.things()
    if (!thing) throw new Error('there is an action item')
    const readers: string[] = []
    for (const part of everyone) {
      const viewer = await desk.cast.viewer(part)
      const listed = await reading(desk.store)
        .db.select({ id: actionItems.id })
        .from(actionItems)
        .where(and(eq(actionItems.id, id), visibleActionItems(viewer)))
      expect(listed.length > 0, part).toBe(actionItemRules['action_item.read'](viewer, thing))
      if (listed.length) readers.push(part)
    }
    expect(readers.sort()).toEqual(['chair', 'member', 'outsider', 'secretariat'])
  })

  it('is marked in lists', async () => {
    const viewer = await desk.cast.viewer('member')
    await desk.create('secretariat', { title: 'Åpent', deadline: '2026-05-01' })
    const { group } = desk.cast.workspaceIds
    const { items } = await actionItemsIn(
      reading(desk.store),
      viewer,
      group,
      { ...page, organisationId: null },
      'nb',
    )
    expect(items.map((item) => [item.title, item.isInternal])).toEqual([
      [title, true],
      ['Åpent', false],
    ])
  })

  it('is marked where it is found by searching, as its agenda item and its decision are', async () => {
    const secretariat = await desk.cast.viewer('secretariat')
    await desk.create('secretariat', { title: 'Snakke åpent', deadline: '2026-05-01' })
    await managing(desk.store, secretariat, meetingId, callMeeting)
    await openMinutesOf(desk.store, secretariat, meetingId)
    await managing(desk.store, secretariat, meetingId, (tx, meeting) =>
      recordDecision(tx, meeting, { text: 'En sak er avgjort.', agendaItemId }),
    )
    await write(desk.store, null, (tx) => followLog(tx, 0))
    const found = async (typed: string) => {
      const wanted = { typed, language: 'nb', page: 1, size: 10 } as const
      const { found } = await searchFor(reading(desk.store), secretariat, wanted)
      return found.map(({ title, isInternal }) => [title, isInternal]).sort()
    }
    expect(await found('snakke')).toEqual([
      [title, true],
      ['Snakke åpent', false],
    ])
    expect(await found('en sak')).toEqual(
      expect.arrayContaining([
        ['En sak', true],
        ['En sak er avgjort.', true],
      ]),
    )
  })

  it('is marked in the calendar of the one who is to do it', async () => {
    await write(desk.store, null, (tx) =>
      tx.db.update(actionItems).set({ userId: desk.cast.userIds.member }).where(eq(actionItems.id, id)),
    )
    const { secret } = await desk.as('member', (tx, viewer) => createFeed(tx, viewer, { workspaceId: null }))
    const calendar = await feedCalendar(reading(desk.store), secret, 'https://tvers.test')
    expect(readIcs(calendar).events.map(({ summary }) => summary)).toEqual([`Frist: Intern: ${title}`])
  })
})
