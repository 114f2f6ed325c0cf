import { beforeEach, describe, expect, it } from 'vitest'
import { changeActionItems } from '~/domain/action-items/bulk.server'
import { bulkFields, type BulkFields } from '~/domain/action-items/fields'
import type { Part } from '#tests/support/cast'
import { createDesk, nowhere, type Desk } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await createDesk()
})

const untouched = { state: null, note: '', deadline: null, organisationId: null, userId: null }

const change = (part: Part, ids: string[], wanted: Partial<BulkFields>) =>
  desk.as(part, async (tx, viewer) => {
    const items = ids.map((id) => ({ id, version: 1 }))
    await changeActionItems(tx, viewer, desk.cast.workspaceIds.group, { ...untouched, items, ...wanted })
  })

describe('changing several action items at once', () => {
  it('moves deadline, responsible and state, each with its entry in the log', async () => {
    const ids = [await desk.create('secretariat'), await desk.create('secretariat')]
    const udi = { organisationId: desk.organisation('udi'), userId: desk.cast.userIds.observer }
    await change('chair', ids, { deadline: '2026-06-01', state: 'in_progress', ...udi })
    expect(await desk.rows()).toMatchObject(
      ids.map((id) => ({ id, deadline: '2026-06-01', state: 'in_progress', version: 3, ...udi })),
    )
    const actions = (await desk.log()).slice(-4).map(({ action }) => action)
    expect(actions.sort()).toEqual([
      ...Array(2).fill('action_item.edited'),
      ...Array(2).fill('action_item.reported'),
    ])
  })

  it('leaves alone what is not asked for', async () => {
    const id = await desk.create('secretariat', { collaborators: [desk.organisation('udi')] })
    await change('chair', [id], { state: 'blocked', note: 'Venter på Stortinget.' })
    const { title, deadline, userId } = desk.fields()
    expect(await desk.things()).toMatchObject([
      { title, deadline, userId, state: 'blocked', collaborators: [desk.organisation('udi')] },
    ])
    expect(await desk.reports()).toMatchObject([{ toState: 'blocked', note: 'Venter på Stortinget.' }])
  })

  it('is for a member with their own, and all or nothing', async () => {
    const mine = await desk.create('secretariat')
    const others = await desk.create('secretariat', {
      organisationId: desk.organisation('sfk'),
      userId: null,
    })
    await expect(change('member', [mine, others], { deadline: '2026-06-01' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect((await desk.rows()).map(({ version }) => version)).toEqual([1, 1])
    await change('member', [mine], { deadline: '2026-06-01' })
    expect((await desk.rows()).map(({ version }) => version)).toEqual([2, 1])
  })

  it.each<[Part, string]>([
    ['observer', 'forbidden'],
    ['participant', 'not-found'],
    ['elsewhere', 'not-found'],
    ['administrator', 'not-found'],
  ])('is not for %s', async (part, code) => {
    const id = await desk.create('secretariat')
    await expect(change(part, [id], { state: 'done' })).rejects.toMatchObject({ code })
    expect(await desk.reports()).toEqual([])
  })

  it('does nothing when somebody changed one of them meanwhile', async () => {
    const ids = [await desk.create('secretariat'), await desk.create('secretariat')]
    await change('chair', ids.slice(1), { state: 'done' })
    await expect(change('secretariat', ids, { deadline: '2026-06-01' })).rejects.toMatchObject({
      code: 'conflict',
      reason: 'items-changed',
    })
    expect((await desk.rows()).map(({ version }) => version)).toEqual([1, 2])
  })

  it('refuses items of another workspace', async () => {
    const id = await desk.create('secretariat')
    await desk.seat('chair', 'chair', 'sfk', 'other')
    const elsewhere = desk.as('chair', (tx, viewer) =>
      changeActionItems(tx, viewer, desk.cast.workspaceIds.other, {
        ...untouched,
        state: 'done',
        items: [{ id, version: 1 }],
      }),
    )
    await expect(elsewhere).rejects.toMatchObject({ code: 'not-found' })
  })

  it.each([
    ['nothing ticked', { state: 'done' }, 'items'],
    ['nothing to change', {}, 'state'],
    ['blocked without a reason', { state: 'blocked' }, 'note'],
    ['a person without an organisation', { userId: nowhere }, 'organisationId'],
  ])('asks again for %s', (_what, wanted, field) => {
    const items = field === 'items' ? [] : [`${nowhere}@1`]
    expect(bulkFields.safeParse({ items, ...wanted }).error?.issues.map(({ path }) => path[0])).toEqual([
      field,
    ])
  })
})

describe('who works on an action item', () => {
  it('are organisations with a seat, apart from the responsible one; those who sit for them are told', async () => {
    const both = [desk.organisation('rosa'), desk.organisation('pod')]
    await desk.create('secretariat', { collaborators: both })
    expect(await desk.things()).toMatchObject([{ collaborators: [desk.organisation('rosa')] }])
    expect((await desk.notices()).map(({ userId, kind }) => [userId, kind])).toEqual([
      [desk.cast.userIds.member, 'action_item_assigned'],
      [desk.cast.userIds.participant, 'action_item_shared'],
    ])
    await expect(
      desk.create('secretariat', { collaborators: [desk.organisation('jd')] }),
    ).rejects.toMatchObject({ code: 'invalid', detail: { field: 'collaborators' } })
  })
})

describe('which measure an action item serves', () => {
  it('is one that exists', async () => {
    await expect(desk.create('secretariat', { measureId: nowhere })).rejects.toMatchObject({
      code: 'invalid',
      detail: { field: 'measureId' },
    })
  })
})
