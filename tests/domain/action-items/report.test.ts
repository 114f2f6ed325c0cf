import { beforeEach, describe, expect, it } from 'vitest'
import { grantActionItem } from '~/domain/action-items/access.server'
import { reportFields } from '~/domain/action-items/fields'
import { reportOnActionItem } from '~/domain/action-items/report.server'
import type { Part } from '#tests/support/cast'
import { createDesk, type Desk } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await createDesk()
})

const report = (part: Part, id: string, wanted: Partial<Parameters<typeof reportOnActionItem>[2]> = {}) =>
  desk.as(part, async (tx, viewer) => {
    const item = await grantActionItem(tx, viewer, 'action_item.report', id)
    await reportOnActionItem(tx, item, { state: 'in_progress', note: '', version: 1, ...wanted })
  })

describe('reporting on an action item', () => {
  it.each<[Part, string]>([
    ['observer', 'forbidden'],
    ['participant', 'not-found'],
    ['elsewhere', 'not-found'],
    ['rapporteur', 'not-found'],
    ['administrator', 'not-found'],
    ['outsider', 'not-found'],
  ])('is not for %s, of another organisation', async (part, code) => {
    const id = await desk.create('secretariat')
    await expect(report(part, id)).rejects.toMatchObject({ code })
    expect(await desk.reports()).toEqual([])
    expect(await desk.rows()).toMatchObject([{ state: 'not_started', version: 1 }])
  })

  it.each<Part>(['chair', 'secretariat', 'member'])('is for %s', async (part) => {
    const id = await desk.create('secretariat')
    await report(part, id, { note: 'I rute' })
    expect(await desk.reports()).toMatchObject([
      {
        actionItemId: id,
        fromState: 'not_started',
        toState: 'in_progress',
        note: 'I rute',
        reportedBy: desk.cast.userIds[part],
      },
    ])
    expect(await desk.rows()).toMatchObject([{ state: 'in_progress', version: 2 }])
    expect((await desk.log()).at(-1)).toMatchObject({ action: 'action_item.reported', objectId: id })
  })

  it('is for a participant whose organisation is responsible', async () => {
    const id = await desk.create('chair', { organisationId: desk.organisation('rosa'), userId: null })
    await report('participant', id, { state: 'done' })
    expect(await desk.rows()).toMatchObject([{ state: 'done' }])
  })

  it('is not for a member whom it does not concern', async () => {
    const id = await desk.create('chair', { organisationId: desk.organisation('sfk'), userId: null })
    await expect(report('member', id)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await desk.reports()).toEqual([])
  })

  it('shows the second of two the state that the first one set', async () => {
    const id = await desk.create('secretariat')
    await report('member', id, { state: 'done' })
    await expect(report('chair', id, { state: 'in_progress' })).rejects.toMatchObject({
      code: 'conflict',
      detail: { values: { state: 'done', version: '2' } },
    })
    expect(await desk.reports()).toHaveLength(1)
    expect(await desk.rows()).toMatchObject([{ state: 'done', version: 2 }])
  })

  it('tells who is responsible and who made it, and not the one who reports', async () => {
    const id = await desk.create('secretariat')
    await report('member', id)
    await report('chair', id, { state: 'done', version: 2 })
    const told = (await desk.notices()).filter(({ kind }) => kind === 'action_item_changed')
    expect(told.map(({ userId }) => userId).sort()).toEqual(
      [desk.cast.userIds.secretariat, desk.cast.userIds.secretariat, desk.cast.userIds.member].sort(),
    )
  })

  it.each([
    ['blocked', '', false],
    ['dropped', '  ', false],
    ['blocked', 'Venter på budsjett', true],
    ['done', '', true],
  ])('takes %s with the note "%s": %s', (state, note, taken) => {
    const parsed = reportFields.safeParse({ state, note, version: '1' })
    expect(parsed.success).toBe(taken)
    if (!taken) expect(parsed.error?.issues).toMatchObject([{ path: ['note'], message: 'required' }])
  })
})
