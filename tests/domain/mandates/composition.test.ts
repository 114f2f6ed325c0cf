import { beforeEach, describe, expect, it } from 'vitest'
import { newId } from '~/core/ids'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { grantMandate } from '~/domain/mandates/access.server'
import { adoptMandate } from '~/domain/mandates/adopt.server'
import { compareMandates } from '~/domain/mandates/compare.server'
import { compositionOf } from '~/domain/mandates/composition.server'
import { createMandate } from '~/domain/mandates/create.server'
import { editMandate } from '~/domain/mandates/edit.server'
import { mandateFactsFields, type MandateFacts } from '~/domain/mandates/fields'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { mandateFacts } from '#tests/support/mandate'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from '../documents/desk'

let desk: Desk

beforeEach(async () => {
  desk = await createDesk()
})

const create = async (tx: Tx, viewer: Viewer) =>
  createMandate(tx, await grantWorkspace(tx, viewer, 'workspace.write_mandates', 'group'), {
    title: 'Mandat',
    language: 'nb',
  })
const edit = (id: string, changes: Partial<MandateFacts>) => async (tx: Tx, viewer: Viewer) =>
  editMandate(tx, await grantMandate(tx, viewer, 'mandate.edit', id), mandateFacts(changes))
const said = async (id: string) =>
  (await compositionOf(reading(desk.store), id, 'nb')).map(({ shortName, role }) => `${role} ${shortName}`)
const organisation = (slug: string) => desk.cast.organisationIds[slug] ?? ''

describe('who a mandate says that the group is made of', () => {
  it('begins as who has a seat, is set anew, and goes over to the next version', async () => {
    const first = await desk.as('secretariat', create)
    expect(await said(first.id)).toContain('participant ROSA')
    const composition = [
      { organisationId: organisation('rosa'), role: 'observer' as const },
      { organisationId: organisation('pod'), role: 'chair' as const },
      { organisationId: organisation('pod'), role: 'member' as const },
    ]
    await desk.as('secretariat', edit(first.id, { composition }))
    expect(await said(first.id)).toEqual(['chair POD', 'member POD', 'observer ROSA'])
    await desk.as('chair', async (tx, viewer) => {
      const mandate = await grantMandate(tx, viewer, 'mandate.adopt', first.id)
      await adoptMandate(tx, viewer, mandate, { inForceFrom: '2026-03-04', meetingId: null })
    })
    const second = await desk.as('secretariat', create)
    expect(await said(second.id)).toEqual(['chair POD', 'member POD', 'observer ROSA'])
    await desk.as('secretariat', edit(second.id, { composition: composition.slice(0, 1) }))
    const viewer = await desk.cast.viewer('chair')
    const { before, after } = await compareMandates(
      reading(desk.store),
      viewer,
      desk.cast.workspaceIds.group,
      { from: 1, to: 2, language: 'nb' },
    )
    expect([before.composition.length, after.composition.length]).toEqual([3, 1])
  })

  it('is of organisations that are there, and the second of two who save it is shown what the first did', async () => {
    const { id } = await desk.as('secretariat', create)
    const before = await said(id)
    const unknown = [{ organisationId: newId(), role: 'member' as const }]
    await expect(desk.as('secretariat', edit(id, { composition: unknown }))).rejects.toMatchObject({
      code: 'invalid',
      detail: { field: 'compositionOrganisation' },
    })
    expect(await said(id)).toEqual(before)
    const composition = [{ organisationId: organisation('pod'), role: 'member' as const }]
    await desk.as('secretariat', edit(id, { composition }))
    await expect(desk.as('chair', edit(id, { composition: [] }))).rejects.toMatchObject({
      detail: { values: { composition: `${organisation('pod')}:member` } },
    })
  })

  it('is read from rows of a form: an empty one is left out, and one that is there twice is there once', () => {
    const [pod, rosa] = [organisation('pod'), organisation('rosa')]
    const form = {
      ...{ purpose: '', reportsToWorkspaceId: '', reportsTo: '', reportingFrequency: '', decisionRule: '' },
      ...{ quorum: '', meetingFrequency: '', lastsFrom: '', lastsTo: '', revisionOn: '', version: '1' },
      compositionOrganisation: [pod, '', pod, rosa],
      compositionRole: ['member', 'chair', 'member', 'observer'],
    }
    expect(mandateFactsFields.parse(form).composition).toEqual([
      { organisationId: pod, role: 'member' },
      { organisationId: rosa, role: 'observer' },
    ])
    const invented = { ...form, compositionRole: ['king', 'chair', 'member', 'observer'] }
    expect(mandateFactsFields.safeParse(invented).success).toBe(false)
  })
})
