import { beforeEach, describe, expect, it } from 'vitest'
import { grantActionItem } from '~/domain/action-items/access.server'
import { editActionItem } from '~/domain/action-items/edit.server'
import type { Part } from '#tests/support/cast'
import { createDesk, type Desk } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await createDesk()
})

const edit = (
  part: Part,
  id: string,
  wanted: Partial<ReturnType<Desk['fields']>> & { version?: number } = {},
) =>
  desk.as(part, async (tx, viewer) => {
    const item = await grantActionItem(tx, viewer, 'action_item.edit', id)
    await editActionItem(tx, item, { ...desk.fields({ title: 'Ny tittel' }), version: 1, ...wanted })
  })

describe('editing an action item', () => {
  it.each<[Part, string]>([
    ['observer', 'forbidden'],
    ['participant', 'not-found'],
    ['elsewhere', 'not-found'],
    ['rapporteur', 'not-found'],
    ['administrator', 'not-found'],
    ['outsider', 'not-found'],
  ])('is not for %s', async (part, code) => {
    const id = await desk.create('secretariat')
    await expect(edit(part, id)).rejects.toMatchObject({ code })
    expect(await desk.rows()).toMatchObject([{ title: desk.fields().title, version: 1 }])
  })

  it('is not for a participant, of their own organisation either', async () => {
    const id = await desk.create('chair', {
      organisationId: desk.organisation('rosa'),
      userId: desk.cast.userIds.participant,
    })
    await expect(edit('participant', id)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it.each<Part>(['chair', 'secretariat', 'member'])(
    'is for %s, when it is the member’s own',
    async (part) => {
      const id = await desk.create('secretariat')
      await edit(part, id, { deadline: '2026-05-01' })
      expect(await desk.rows()).toMatchObject([{ title: 'Ny tittel', deadline: '2026-05-01', version: 2 }])
      expect((await desk.log()).at(-1)).toMatchObject({
        action: 'action_item.edited',
        detail: { title: 'Ny tittel', previousTitle: desk.fields().title },
      })
    },
  )

  it('is for a member who made it, and not for one whom it does not concern', async () => {
    await desk.seat('outsider', 'member', 'nim')
    const another = { organisationId: desk.organisation('sfk'), userId: null }
    const made = await desk.create('member', another)
    const others = await desk.create('secretariat', another)
    await edit('member', made, another)
    await expect(edit('member', others, another)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(edit('outsider', made, another)).rejects.toMatchObject({ code: 'forbidden' })
    expect((await desk.rows()).map(({ version }) => version)).toEqual([2, 1])
  })

  it('shows the second of two what the first one saved, and overwrites nothing', async () => {
    const id = await desk.create('secretariat')
    await edit('chair', id, { title: 'Den første' })
    await expect(edit('secretariat', id, { title: 'Den andre' })).rejects.toMatchObject({
      code: 'conflict',
      reason: 'changed-meanwhile',
      detail: { values: { title: 'Den første', userId: desk.cast.userIds.member, version: '2' } },
    })
    expect(await desk.rows()).toMatchObject([{ title: 'Den første', version: 2 }])
    await edit('secretariat', id, { title: 'Den andre', version: 2 })
    expect(await desk.rows()).toMatchObject([{ title: 'Den andre', version: 3 }])
  })

  it('refuses a person who does not sit for the organisation, on the field', async () => {
    const id = await desk.create('secretariat')
    await expect(edit('chair', id, { userId: desk.cast.userIds.observer })).rejects.toMatchObject({
      code: 'invalid',
      detail: { field: 'userId' },
    })
    expect(await desk.rows()).toMatchObject([{ userId: desk.cast.userIds.member, version: 1 }])
  })

  it('leaves it with somebody whose seat has ended until it is given to another, who needs a seat', async () => {
    const id = await desk.create('secretariat')
    await desk.endSeats('member')
    await edit('chair', id, { title: 'Rettet' })
    expect(await desk.rows()).toMatchObject([
      { title: 'Rettet', userId: desk.cast.userIds.member, organisationId: desk.organisation('pod') },
    ])
    await edit('chair', id, { userId: null, version: 2 })
    await expect(edit('chair', id, { version: 3 })).rejects.toMatchObject({ detail: { field: 'userId' } })
    expect(await desk.rows()).toMatchObject([{ userId: null, version: 3 }])
  })

  it('tells someone who is newly responsible, and only them', async () => {
    const id = await desk.create('secretariat')
    await edit('chair', id, { organisationId: desk.organisation('udi'), userId: desk.cast.userIds.observer })
    await edit('chair', id, {
      organisationId: desk.organisation('udi'),
      userId: desk.cast.userIds.observer,
      version: 2,
    })
    expect((await desk.notices()).map(({ userId, kind }) => [userId, kind])).toEqual([
      [desk.cast.userIds.member, 'action_item_assigned'],
      [desk.cast.userIds.observer, 'action_item_assigned'],
    ])
  })
})
