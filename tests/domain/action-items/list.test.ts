import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { actionItemCollaborators, actionItemStates, actionItems } from '#db/schema'
import { newId } from '~/core/ids'
import { write } from '~/core/write'
import { editableActionItems, visibleActionItems } from '~/domain/action-items/access.server'
import { boardOf } from '~/domain/action-items/board.server'
import { openCounts } from '~/domain/action-items/counts.server'
import { createActionItem } from '~/domain/action-items/create.server'
import { actionItemsIn, type ListWish } from '~/domain/action-items/list.server'
import { actionItemsOf, myActionItems, type MineWish } from '~/domain/action-items/mine.server'
import { actionItemRules } from '~/domain/action-items/policy'
import { responsibleIn } from '~/domain/action-items/responsible-in.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import type { Part } from '#tests/support/cast'
import { reading } from '#tests/support/store'
import { createDesk, everyone, type Desk } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await createDesk()
})

const wish: ListWish = {
  shown: 'all',
  organisationId: null,
  sort: { key: 'deadline', direction: 'ascending' },
  page: 1,
  size: 50,
}

/** One of every state, workspace and organisation, by turns for somebody and for nobody. */
async function fill(): Promise<void> {
  const { cast, store } = desk
  await write(store, null, async (tx) => {
    const at = { createdAt: tx.now, updatedAt: tx.now }
    let turn = 0
    for (const workspaceId of Object.values(cast.workspaceIds)) {
      for (const organisationId of Object.values(cast.organisationIds)) {
        for (const state of actionItemStates) {
          turn += 1
          const people = [null, cast.userIds.member, cast.userIds.participant, cast.userIds.outsider]
          const userId = people[turn % people.length] ?? null
          const deadline = `2026-03-${String((turn % 28) + 1).padStart(2, '0')}`
          const facts = { title: `Punkt ${turn}`, state, deadline, organisationId, userId }
          const id = newId()
          const createdBy = turn % 7 ? null : cast.userIds.member
          await tx.db.insert(actionItems).values({ id, workspaceId, createdBy, ...facts, ...at })
          if (turn % 5) continue
          const collaborator = cast.organisationIds[turn % 2 ? 'rosa' : 'pod'] ?? ''
          await tx.db
            .insert(actionItemCollaborators)
            .values({ actionItemId: id, organisationId: collaborator, addedAt: tx.now })
        }
      }
    }
  })
}

describe('what a person may see of action items', () => {
  it('is the same in a list as one by one', async () => {
    await fill()
    await desk.seat('member', 'participant', 'sfk', 'other')
    await desk.seat('participant', 'participant', 'udi')
    await desk.seat('outsider', 'observer', 'nim', 'other')
    const all = await desk.things()
    let readable = 0
    for (const part of everyone) {
      const viewer = await desk.cast.viewer(part)
      const listed = await reading(desk.store)
        .db.select({ id: actionItems.id })
        .from(actionItems)
        .where(visibleActionItems(viewer))
      const allowed = all.filter((item) => actionItemRules['action_item.read'](viewer, item))
      expect(listed.map(({ id }) => id).sort(), part).toEqual(allowed.map(({ id }) => id).sort())
      readable += allowed.length
    }
    expect(readable).toBeGreaterThan(all.length)
  })

  it('and what they may change is, too', async () => {
    await fill()
    await desk.seat('outsider', 'member', 'nim')
    const { group } = desk.cast.workspaceIds
    const all = (await desk.things()).filter((item) => item.workspaceId === group)
    const editable: number[] = []
    for (const part of everyone) {
      const viewer = await desk.cast.viewer(part)
      const listed = await reading(desk.store)
        .db.select({ id: actionItems.id })
        .from(actionItems)
        .where(and(eq(actionItems.workspaceId, group), editableActionItems(viewer, group)))
      const allowed = all.filter((item) => actionItemRules['action_item.edit'](viewer, item))
      expect(listed.map(({ id }) => id).sort(), part).toEqual(allowed.map(({ id }) => id).sort())
      editable.push(allowed.length)
    }
    expect(new Set(editable).size).toBeGreaterThan(2)
  })

  it.each<[Part, number]>([
    ['chair', 30],
    ['secretariat', 30],
    ['member', 30],
    ['observer', 30],
    ['participant', 7],
    ['elsewhere', 0],
    ['rapporteur', 0],
    ['administrator', 0],
    ['outsider', 0],
  ])('lists for %s %i in the group', async (part, number) => {
    await fill()
    const viewer = await desk.cast.viewer(part)
    const scope = reading(desk.store)
    const { items, total } = await actionItemsIn(scope, viewer, desk.cast.workspaceIds.group, wish, 'nb')
    expect([items.length, total]).toEqual([number, number])
    const organisations = await responsibleIn(scope, viewer, desk.cast.workspaceIds.group, 'nb')
    expect(organisations.length > 0).toBe(number > 0)
  })
})

describe('the list of a workspace', () => {
  const listed = async (wanted: Partial<ListWish>) => {
    const { group } = desk.cast.workspaceIds
    const viewer = await desk.cast.viewer('chair')
    return actionItemsIn(reading(desk.store), viewer, group, { ...wish, ...wanted }, 'nb')
  }

  it('shows what is open, overdue or closed', async () => {
    await fill()
    const [open, overdue, closed] = await Promise.all([
      listed({ shown: 'open' }),
      listed({ shown: 'overdue' }),
      listed({ shown: 'closed' }),
    ])
    expect([open.total, closed.total]).toEqual([18, 12])
    expect(overdue.items.every((item) => item.overdue && item.deadline < '2026-03-04')).toBe(true)
    expect(
      await openCounts(reading(desk.store), await desk.cast.viewer('chair'), desk.cast.workspaceIds.group),
    ).toEqual({ open: 18, overdue: overdue.total })
  })

  it('counts nothing where there is nothing', async () => {
    const counts = openCounts(
      reading(desk.store),
      await desk.cast.viewer('chair'),
      desk.cast.workspaceIds.group,
    )
    expect(await counts).toEqual({ open: 0, overdue: 0 })
  })

  it('narrows to an organisation, sorts, and pages', async () => {
    await fill()
    const ours = await listed({ organisationId: desk.organisation('pod') })
    expect(ours.items.map((item) => item.organisation.shortName)).toEqual(Array(5).fill('POD'))
    const sort = { key: 'deadline', direction: 'descending' } as const
    const first = await listed({ sort, size: 20 })
    const second = await listed({ sort, size: 20, page: 2 })
    const deadlines = [...first.items, ...second.items].map((item) => item.deadline)
    expect(deadlines).toHaveLength(30)
    expect(deadlines).toEqual([...deadlines].sort().reverse())
    expect([first.total, second.total]).toEqual([30, 30])
    expect(await listed({ sort, size: 20, page: 3 })).toEqual({ items: [], total: 30 })
  })
})

describe('what one has to do', () => {
  const mine = async (part: Part) =>
    myActionItems(reading(desk.store), await desk.cast.viewer(part), 50, 'nb')

  it('is what names one, and what names nobody in one’s organisation, while it is open', async () => {
    await desk.create('chair', { title: 'Med navn' })
    await desk.create('chair', { title: 'Uten navn', userId: null, deadline: '2026-03-20' })
    await desk.create('chair', { title: 'En annens', organisationId: desk.organisation('udi'), userId: null })
    expect((await mine('member')).items.map((item) => item.title)).toEqual(['Uten navn', 'Med navn'])
    expect((await mine('observer')).total).toBe(0)
    expect((await mine('outsider')).total).toBe(0)
  })

  it('is shown from the soonest deadline, with how many there are', async () => {
    for (const day of [12, 10, 11]) await desk.create('chair', { deadline: `2026-04-${day}` })
    const viewer = await desk.cast.viewer('member')
    const { items, total } = await myActionItems(reading(desk.store), viewer, 2, 'nb')
    expect(items.map((item) => item.deadline)).toEqual(['2026-04-10', '2026-04-11'])
    expect(total).toBe(3)
  })

  it('ends with the seat', async () => {
    await desk.create('chair')
    desk.store.clock.tick()
    const viewer = await desk.cast.viewer('member')
    const without = { ...viewer, seats: [] }
    expect((await myActionItems(reading(desk.store), without, 50, 'nb')).total).toBe(0)
  })
})

describe('the list across workspaces', () => {
  const wanted: MineWish = { ...wish, shown: 'open', whose: 'mine', workspaceId: null }
  const titles = async (part: Part, more: Partial<MineWish> = {}) => {
    const viewer = await desk.cast.viewer(part)
    const { items, total } = await actionItemsOf(reading(desk.store), viewer, { ...wanted, ...more }, 'nb')
    expect(items).toHaveLength(total)
    return items.map((item) => item.title)
  }

  it('is mine, or my organisation’s: what a colleague has, and what it works on', async () => {
    await desk.seat('outsider', 'member', 'pod')
    await desk.create('chair', { title: 'Mitt' })
    await desk.create('chair', { title: 'Ingens', userId: null })
    await desk.create('chair', { title: 'En kollegas', userId: desk.cast.userIds.outsider })
    const other = { organisationId: desk.organisation('sfk'), userId: null }
    await desk.create('chair', { title: 'Vi er med', ...other, collaborators: [desk.organisation('pod')] })
    await desk.create('chair', { title: 'Andres', ...other })
    const sort = { key: 'title', direction: 'ascending' } as const
    expect(await titles('member', { sort })).toEqual(['Ingens', 'Mitt'])
    expect(await titles('member', { sort, whose: 'organisation' })).toEqual([
      'En kollegas',
      'Ingens',
      'Mitt',
      'Vi er med',
    ])
    expect(await titles('observer', { whose: 'organisation' })).toEqual([])
    expect(await titles('administrator', { whose: 'organisation' })).toEqual([])
  })

  it('goes across workspaces, and narrows to one', async () => {
    await desk.seat('member', 'member', 'jd', 'other')
    await desk.create('chair', { title: 'Her' })
    await desk.as('elsewhere', async (tx, viewer) => {
      const workspace = await grantWorkspace(tx, viewer, 'workspace.create_action_items', 'other')
      const there = { title: 'Der', organisationId: desk.organisation('jd') }
      await createActionItem(tx, viewer, workspace, desk.fields(there))
    })
    expect((await titles('member')).sort()).toEqual(['Der', 'Her'])
    expect(await titles('member', { workspaceId: desk.cast.workspaceIds.other })).toEqual(['Der'])
    expect(await titles('member', { shown: 'closed' })).toEqual([])
  })
})

describe('the board', () => {
  const board = async (part: Part, size = 30) => {
    const viewer = await desk.cast.viewer(part)
    const wanted = { workspaceId: desk.cast.workspaceIds.group, organisationId: null, size }
    return boardOf(reading(desk.store), viewer, wanted, 'nb')
  }

  it('has a column for each state, the soonest deadline first, and no more than fit', async () => {
    await fill()
    const columns = await board('chair', 4)
    expect(columns.map(({ state }) => state)).toEqual([...actionItemStates])
    expect(columns.map(({ total, items }) => [total, items.length])).toEqual(Array(5).fill([6, 4]))
    const deadlines = columns[0]?.items.map((item) => item.deadline) ?? []
    expect(deadlines).toEqual([...deadlines].sort())
  })

  it('says of each card whether the viewer may move it, as the rule does', async () => {
    await fill()
    const things = new Map((await desk.things()).map((item) => [item.id, item]))
    for (const part of everyone) {
      const viewer = await desk.cast.viewer(part)
      for (const card of (await board(part)).flatMap(({ items }) => items)) {
        const thing = things.get(card.id)
        expect(thing && actionItemRules['action_item.report'](viewer, thing)).toBe(card.mayReport)
      }
    }
    expect((await board('participant')).flatMap(({ items }) => items).every((card) => card.mayReport)).toBe(
      true,
    )
    expect((await board('observer')).flatMap(({ items }) => items).some((card) => card.mayReport)).toBe(false)
  })
})
