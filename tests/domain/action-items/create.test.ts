import { beforeEach, describe, expect, it } from 'vitest'
import { actionItemFields } from '~/domain/action-items/fields'
import type { Part } from '#tests/support/cast'
import { createDesk, nowhere, type Desk } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await createDesk()
})

describe('creating an action item', () => {
  it.each<[Part, string]>([
    ['participant', 'forbidden'],
    ['observer', 'forbidden'],
    ['elsewhere', 'not-found'],
    ['rapporteur', 'not-found'],
    ['administrator', 'not-found'],
    ['outsider', 'not-found'],
  ])('is not for %s', async (part, code) => {
    await expect(desk.create(part)).rejects.toMatchObject({ code })
    expect(await desk.rows()).toEqual([])
  })

  it.each<Part>(['chair', 'secretariat', 'member'])('is for %s', async (part) => {
    const id = await desk.create(part)
    expect(await desk.rows()).toMatchObject([
      { id, state: 'not_started', version: 1, createdBy: desk.cast.userIds[part], meetingId: null },
    ])
    expect((await desk.log()).at(-1)).toMatchObject({ action: 'action_item.created', objectId: id })
  })

  it('tells the person who is responsible, and nobody who made it for themselves', async () => {
    const id = await desk.create('secretariat')
    await desk.create('member')
    expect(await desk.notices()).toMatchObject([
      {
        userId: desk.cast.userIds.member,
        kind: 'action_item_assigned',
        href: `/workspaces/group/action-items/${id}`,
      },
    ])
  })

  it('signals the lists that it stands on', async () => {
    const heard: string[] = []
    desk.store.bus.on('signal', ({ topics }) => void heard.push(...topics))
    await desk.create('secretariat')
    expect(heard).toEqual(
      expect.arrayContaining([
        `user:${desk.cast.userIds.member}`,
        `workspace:${desk.cast.workspaceIds.group}`,
      ]),
    )
  })

  it('may name an organisation and nobody in it', async () => {
    await desk.create('chair', { userId: null })
    expect(await desk.rows()).toMatchObject([{ userId: null }])
    expect(await desk.notices()).toEqual([])
  })

  it.each([
    ['an organisation without a seat', (d: Desk) => ({ organisationId: d.organisation('jd'), userId: null })],
    ['an organisation that does not exist', () => ({ organisationId: nowhere, userId: null })],
  ])('refuses %s, on its field', async (_what, wanted) => {
    await expect(desk.create('chair', wanted(desk))).rejects.toMatchObject({
      code: 'invalid',
      detail: { field: 'organisationId' },
    })
    expect(await desk.rows()).toEqual([])
  })

  it.each([
    ['of another organisation', (d: Desk) => d.cast.userIds.observer],
    ['from elsewhere', (d: Desk) => d.cast.userIds.outsider],
    ['who does not exist', () => nowhere],
  ])('refuses a person %s, on the field', async (_who, person) => {
    await expect(desk.create('chair', { userId: person(desk) })).rejects.toMatchObject({
      code: 'invalid',
      detail: { field: 'userId' },
    })
    expect(await desk.rows()).toEqual([])
  })

  it('asks for what is to be done, by which organisation, by when', () => {
    const fields = actionItemFields.safeParse({ title: ' ', organisationId: 'pod', deadline: '2026-02-30' })
    expect(fields.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ['title', 'required'],
      ['organisationId', 'choice'],
      ['deadline', 'date'],
    ])
  })
})
