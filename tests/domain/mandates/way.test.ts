import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { documents, mandates, notices, organisations } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { write, type Tx } from '~/core/write'
import { grantConsultation } from '~/domain/consultations/access.server'
import { finishConsultation } from '~/domain/consultations/finish.server'
import { treatInput } from '~/domain/consultations/treat.server'
import { grantDocument, loadDocument } from '~/domain/documents/access.server'
import { textMode } from '~/domain/documents/policy'
import { returnToDraft } from '~/domain/documents/return-to-draft.server'
import { grantMandate } from '~/domain/mandates/access.server'
import { adoptMandate } from '~/domain/mandates/adopt.server'
import { askedFacts } from '~/domain/mandates/asked-facts.server'
import { assignResponsibility } from '~/domain/mandates/assign.server'
import { compareMandates } from '~/domain/mandates/compare.server'
import { createMandate } from '~/domain/mandates/create.server'
import { editMandate } from '~/domain/mandates/edit.server'
import { mandateInForce } from '~/domain/mandates/in-force.server'
import { mandateVersions } from '~/domain/mandates/queries.server'
import { revokeMandate } from '~/domain/mandates/revoke.server'
import { submissionsOf } from '~/domain/mandates/submissions.server'
import { supersedeEverywhere } from '~/domain/mandates/supersede.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import type { Part } from '#tests/support/cast'
import { mandateFacts } from '#tests/support/mandate'
import { buildMeeting } from '#tests/support/meeting'
import { createDesk, origin, type Desk } from '../consultations/desk'

let desk: Desk
let mandateId: string
let documentId: string

beforeEach(async () => {
  desk = await createDesk()
  mandateId = (await desk.as('secretariat', create)).id
  const [row] = await desk.store.database.reader.select().from(mandates)
  documentId = row?.documentId ?? ''
})

const create = async (tx: Tx, viewer: Viewer) =>
  createMandate(tx, await grantWorkspace(tx, viewer, 'workspace.write_mandates', 'group'), {
    title: 'Mandat',
    language: 'nb',
  })

const adopt = (id = mandateId, inForceFrom?: string) =>
  desk.as('chair', async (tx, viewer) =>
    adoptMandate(tx, viewer, await grantMandate(tx, viewer, 'mandate.adopt', id), {
      inForceFrom: inForceFrom ?? tx.today,
      meetingId: null,
    }),
  )

const edit = (wanted: Parameters<typeof mandateFacts>[0]) =>
  desk.as('secretariat', async (tx, viewer) =>
    editMandate(tx, await grantMandate(tx, viewer, 'mandate.edit', mandateId), mandateFacts(wanted)),
  )

const revoke = (part: Part, endsBefore: string) =>
  desk.as(part, async (tx, viewer) =>
    revokeMandate(tx, viewer, await grantMandate(tx, viewer, 'mandate.revoke', mandateId), {
      endsBefore,
      reason: 'Gruppen legges ned.',
      meetingId: null,
    }),
  )

const standings = async () =>
  (await mandateVersions(desk.reading(), await desk.cast.viewer('chair'), desk.cast.workspaceIds.group)).map(
    ({ standing }) => standing,
  )

const inForceOn = async (day: string) =>
  (await mandateInForce(desk.reading(), desk.cast.workspaceIds.group, day))?.number ?? null

describe('before the ministries', () => {
  const submit = async () => {
    await write(desk.store, null, (tx) =>
      tx.db
        .update(organisations)
        .set({ kind: 'ministry' })
        .where(eq(organisations.id, desk.organisation('jd'))),
    )
    return desk.open(['jd'], { kind: 'ministry_submission', documentId, questions: [] })
  }

  it('neither facts nor parts change, and it is not adopted, until every remark is answered', async () => {
    const id = await submit()
    expect(await standings()).toEqual(['submitted'])
    await expect(adopt()).rejects.toMatchObject({ reason: 'mandate-before-ministries' })
    await expect(edit({})).rejects.toMatchObject({ reason: 'mandate-with-ministries' })
    const assign = desk.as('chair', async (tx, viewer) =>
      assignResponsibility(tx, await grantMandate(tx, viewer, 'mandate.edit', mandateId), {
        cell: [],
        version: 1,
      }),
    )
    await expect(assign).rejects.toMatchObject({ reason: 'mandate-with-ministries' })
    await desk.write('elsewhere', id, 'jd', { whole: 'Oppgaven bør deles.' })
    await desk.send('elsewhere', id, 'jd')
    expect(await submissionsOf(desk.reading(), documentId, 'nb')).toMatchObject([
      { standing: 'open', ministries: [{ name: 'JD', answer: 'remark' }], inputs: 1, treated: 0 },
    ])
    desk.store.clock.moveTo('2026-04-16T08:00:00Z')
    await expect(adopt()).rejects.toMatchObject({ reason: 'mandate-before-ministries' })
    const [input] = await desk.inputs()
    await desk.as('secretariat', async (tx, viewer) => {
      const consultation = await grantConsultation(tx, viewer, 'consultation.treat', id)
      const fields = { state: 'taken_in', reason: 'Delt.', internalNote: '', assignedTo: null } as const
      await treatInput(tx, consultation, input?.id ?? '', { ...fields, tags: [], version: 0 })
    })
    await desk.as('chair', async (tx, viewer) => {
      const consultation = await grantConsultation(tx, viewer, 'consultation.finish', id)
      const workspace = await grantWorkspace(tx, viewer, 'workspace.write_documents', 'group')
      return finishConsultation(tx, viewer, { workspace, consultation }, origin)
    })
    const readsWhatCame = async (part: Part) => {
      const [result] = await desk.store.database.reader
        .select({ id: documents.id })
        .from(documents)
        .where(eq(documents.kind, 'report'))
      return grantDocument(desk.reading(), await desk.cast.viewer(part), 'document.read', result?.id ?? '')
    }
    await expect(readsWhatCame('member')).resolves.toMatchObject({ state: 'decided' })
    await expect(readsWhatCame('participant')).rejects.toMatchObject({ code: 'not-found' })
    expect(await standings()).toEqual(['under_work'])
    await edit({ purpose: 'Delt' })
    await adopt()
    expect(await standings()).toEqual(['in_force'])
  })

  it('the facts are shown with the text, to those who are asked and as long as they are locked', async () => {
    await edit({
      purpose: 'Samordne tiltakene',
      tasks: [{ id: null, text: 'Lage en oversikt' }],
      milestones: [{ text: 'Oversikten er klar', dueOn: '2026-09-01' }],
    })
    const id = await submit()
    const facts = async (part: Part, of: string) => {
      const viewer = await desk.cast.viewer(part)
      const consultation = await grantConsultation(desk.reading(), viewer, 'consultation.read', of)
      return askedFacts(desk.reading(), consultation, 'nb')
    }
    expect(await facts('elsewhere', id)).toMatchObject({
      purpose: 'Samordne tiltakene',
      reportsTo: 'JD',
      decisionRule: 'Enighet',
      tasks: [{ text: 'Lage en oversikt', leads: [] }],
      milestones: [{ text: 'Oversikten er klar', dueOn: '2026-09-01' }],
    })
    await expect(facts('outsider', id)).rejects.toMatchObject({ code: 'not-found' })
    expect(await facts('elsewhere', await desk.open(['jd']))).toBeNull()
    desk.store.clock.moveTo('2026-04-16T08:00:00Z')
    await desk.as('chair', async (tx, viewer) => {
      const consultation = await grantConsultation(tx, viewer, 'consultation.finish', id)
      const workspace = await grantWorkspace(tx, viewer, 'workspace.write_documents', 'group')
      return finishConsultation(tx, viewer, { workspace, consultation }, origin)
    })
    expect(await facts('elsewhere', id)).toBeNull()
  })

  it('the text is read and commented on, and written on again when their deadline has passed', async () => {
    await submit()
    const mode = async () => {
      const document = await loadDocument(desk.reading(), documentId)
      return document && textMode(await desk.cast.viewer('secretariat'), document)
    }
    const writeOn = () =>
      desk.as('secretariat', async (tx, viewer) =>
        returnToDraft(tx, await grantDocument(tx, viewer, 'document.manage', documentId), ''),
      )
    expect(await mode()).toBe('comment')
    await expect(writeOn()).rejects.toMatchObject({ reason: 'text-with-ministries' })
    desk.store.clock.moveTo('2026-04-16T08:00:00Z')
    await writeOn()
    expect(await mode()).toBe('edit')
  })

  it('an answer without a word is no remark', async () => {
    const id = await submit()
    expect((await submissionsOf(desk.reading(), documentId, 'nb'))[0]?.ministries).toEqual([
      { name: 'JD', answer: null },
    ])
    await desk.write('elsewhere', id, 'jd', { conclusion: 'no_remarks' })
    await desk.send('elsewhere', id, 'jd')
    expect((await submissionsOf(desk.reading(), documentId, 'nb'))[0]?.ministries).toEqual([
      { name: 'JD', answer: 'no_remark' },
    ])
  })

  it('a round that is only prepared holds nothing up', async () => {
    await desk.create('secretariat', { kind: 'ministry_submission', documentId })
    await adopt()
    expect(await standings()).toEqual(['in_force'])
  })
})

describe('revoking', () => {
  it('is the chair’s, of the version that has no end, from today or later', async () => {
    await adopt()
    for (const part of ['secretariat', 'member', 'participant', 'observer'] as const)
      await expect(revoke(part, '2026-03-10'), part).rejects.toMatchObject({ code: 'forbidden' })
    for (const part of ['elsewhere', 'administrator', 'outsider', 'rapporteur'] as const)
      await expect(revoke(part, '2026-03-10'), part).rejects.toMatchObject({ code: 'not-found' })
    await expect(revoke('chair', '2026-03-03')).rejects.toMatchObject({ reason: 'past' })
    await revoke('chair', '2026-03-10')
    await expect(revoke('chair', '2026-03-12')).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('leaves the group without a mandate from that day, and tells everyone', async () => {
    await adopt()
    await revoke('chair', '2026-03-10')
    expect([await inForceOn('2026-03-09'), await inForceOn('2026-03-10')]).toEqual([1, null])
    expect(await standings()).toEqual(['in_force'])
    const told = (await desk.store.database.reader.select().from(notices)).filter(
      ({ kind }) => kind === 'mandate_revoked',
    )
    expect(told.map(({ userId }) => userId)).toContain(desk.cast.userIds.participant)
    desk.store.clock.moveTo('2026-03-10T08:00:00Z')
    await supersedeEverywhere(desk.store)
    expect(await standings()).toEqual(['revoked'])
    const [document] = await desk.store.database.reader
      .select()
      .from(documents)
      .where(eq(documents.id, documentId))
    expect(document?.state).toBe('withdrawn')
  })

  it('lets a new version come into force later', async () => {
    await adopt()
    await revoke('chair', '2026-03-10')
    const next = await desk.as('chair', create)
    await adopt(next.id, '2026-03-20')
    expect([await inForceOn('2026-03-15'), await inForceOn('2026-03-20')]).toEqual([null, 2])
  })
})

describe('a version that says how long it lasts', () => {
  it('is in force until that day and no longer, and none is adopted that is over before it begins', async () => {
    await edit({ lastsTo: '2026-06-30' })
    await expect(adopt(mandateId, '2026-07-01')).rejects.toMatchObject({ reason: 'mandate-over' })
    await adopt()
    expect([await inForceOn('2026-06-30'), await inForceOn('2026-07-01')]).toEqual([1, null])
    expect(await standings()).toEqual(['in_force'])
    desk.store.clock.moveTo('2026-07-01T08:00:00Z')
    expect(await standings()).toEqual(['expired'])
    const next = await desk.as('chair', create)
    await expect(adopt(next.id)).rejects.toMatchObject({ reason: 'mandate-over' })
  })
})

it('is not adopted in a meeting of a day to come', async () => {
  const meetingId = await buildMeeting(desk.store, await desk.cast.viewer('secretariat'), {
    date: '2026-03-05',
  })
  const adoptIn = () =>
    desk.as('chair', async (tx, viewer) =>
      adoptMandate(tx, viewer, await grantMandate(tx, viewer, 'mandate.adopt', mandateId), {
        inForceFrom: tx.today,
        meetingId,
      }),
    )
  await expect(adoptIn()).rejects.toMatchObject({ reason: 'choice', detail: { field: 'meetingId' } })
  desk.store.clock.moveTo('2026-03-05T07:00:00Z')
  await adoptIn()
  expect(await standings()).toEqual(['in_force'])
})

describe('two versions', () => {
  it('are compared by text and facts, by those who may read both', async () => {
    await edit({ purpose: 'Samordne' })
    await adopt()
    const next = await desk.as('chair', create)
    await desk.as('chair', async (tx, viewer) =>
      editMandate(
        tx,
        await grantMandate(tx, viewer, 'mandate.edit', next.id),
        mandateFacts({ purpose: 'Samordne og lære' }),
      ),
    )
    const compare = async (part: Part) =>
      compareMandates(desk.reading(), await desk.cast.viewer(part), desk.cast.workspaceIds.group, {
        from: 1,
        to: 2,
        language: 'nb',
      })
    const { before, after, counted } = await compare('observer')
    expect([before.purpose, after.purpose]).toEqual(['Samordne', 'Samordne og lære'])
    expect(counted).toEqual({ added: 0, removed: 0, changed: 0 })
    for (const part of ['participant', 'outsider', 'administrator'] as const)
      await expect(compare(part), part).rejects.toMatchObject({ code: 'not-found' })
  })
})
