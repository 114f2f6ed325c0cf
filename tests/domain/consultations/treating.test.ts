import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { consultationCompletions, consultationTreatments, documents } from '#db/schema'
import { grantAnswer, grantConsultation } from '~/domain/consultations/access.server'
import { answerPage } from '~/domain/consultations/answer-queries.server'
import { treatmentFields, type TreatmentFields } from '~/domain/consultations/fields'
import { finishConsultation } from '~/domain/consultations/finish.server'
import { progressOf } from '~/domain/consultations/hosts-queries.server'
import { moderateAnswer } from '~/domain/consultations/moderate.server'
import { inputsOf, type InputWish } from '~/domain/consultations/inputs.server'
import { nextUntreated } from '~/domain/consultations/next-untreated.server'
import { recordAnswer } from '~/domain/consultations/record-answer.server'
import { treatInput } from '~/domain/consultations/treat.server'
import { loadDoc } from '~/domain/documents/text.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { contentOf, plainTextOf } from '~/editor/content'
import type { Part } from '#tests/support/cast'
import { createDesk, origin, type Desk } from './desk'

let desk: Desk
let id: string

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.open(['rosa', 'pod'])
  await desk.write('participant', id, 'rosa', { whole: 'Fra ROSA', 'paragraph:2': 'Hvor lenge er rimelig?' })
  await desk.send('participant', id, 'rosa')
  await desk.write('member', id, 'pod', { whole: 'Fra POD' })
  await desk.send('member', id, 'pod')
})

const close = () => desk.store.clock.moveTo('2026-04-16T08:00:00Z')

const treat = (part: Part, inputId: string, wanted: Partial<TreatmentFields> = {}) =>
  desk.as(part, async (tx, viewer) => {
    const consultation = await grantConsultation(tx, viewer, 'consultation.treat', id)
    const fields = {
      state: 'taken_in',
      reason: 'Godt poeng.',
      internalNote: '',
      assignedTo: null,
      version: 0,
    } as const
    await treatInput(tx, consultation, inputId, { ...fields, tags: [], ...wanted })
  })

const finish = (part: Part) =>
  desk.as(part, async (tx, viewer) => {
    const consultation = await grantConsultation(tx, viewer, 'consultation.finish', id)
    const workspace = await grantWorkspace(tx, viewer, 'workspace.write_documents', 'group')
    return finishConsultation(tx, viewer, { workspace, consultation }, origin)
  })

const treatAll = async (wanted: Partial<TreatmentFields> = {}) => {
  for (const input of await desk.inputs()) await treat('secretariat', input.id, wanted)
}

async function receipt(part: Part, slug: string) {
  const viewer = await desk.cast.viewer(part)
  const scope = desk.reading()
  const of = { consultationId: id, organisationId: desk.organisation(slug) }
  const page = await answerPage(scope, viewer, await grantAnswer(scope, viewer, 'answer.write', of), 'nb')
  return page.receipt
}

describe('saying what comes of an input', () => {
  it.each<[Part, string]>([
    ['member', 'forbidden'],
    ['observer', 'forbidden'],
    ['participant', 'forbidden'],
    ['elsewhere', 'not-found'],
    ['administrator', 'not-found'],
  ])('is not for %s', async (part, code) => {
    const [input] = await desk.inputs()
    await expect(treat(part, input?.id ?? '')).rejects.toMatchObject({ code })
    expect(await desk.store.database.reader.select().from(consultationTreatments)).toEqual([])
  })

  it('needs a reason with its state, and takes a note without one', () => {
    const parse = (fields: object) => treatmentFields.safeParse({ version: '0', ...fields }).error?.issues
    expect(parse({ state: 'not_taken_in', reason: ' ' })).toMatchObject([
      { path: ['reason'], message: 'required' },
    ])
    expect(parse({ state: '', internalNote: 'Spør juristene' })).toBeUndefined()
    expect(parse({ state: 'perhaps', reason: 'x' })).toMatchObject([{ path: ['state'] }])
  })

  it('is given to one who works in the group, who is told', async () => {
    const [input] = await desk.inputs()
    await treat('secretariat', input?.id ?? '', {
      state: null,
      reason: '',
      assignedTo: desk.cast.userIds.member,
    })
    const told = (await desk.notices()).filter(({ kind }) => kind === 'consultation_input_assigned')
    expect(told).toMatchObject([
      { userId: desk.cast.userIds.member, href: `/workspaces/group/consultations/${id}/inputs/${input?.id}` },
    ])
    const outside = treat('secretariat', input?.id ?? '', {
      assignedTo: desk.cast.userIds.participant,
      version: 1,
    })
    await expect(outside).rejects.toMatchObject({ detail: { field: 'assignedTo' } })
  })

  it('does not overwrite what somebody else decided meanwhile', async () => {
    const [input] = await desk.inputs()
    await treat('chair', input?.id ?? '')
    const second = treat('secretariat', input?.id ?? '', { state: 'noted', reason: 'Annet' })
    await expect(second).rejects.toMatchObject({
      reason: 'changed-meanwhile',
      detail: { values: { state: 'taken_in' } },
    })
    expect(await desk.store.database.reader.select().from(consultationTreatments)).toMatchObject([
      { state: 'taken_in', decidedBy: desk.cast.userIds.chair },
    ])
  })

  it('goes on to the next that nothing is decided about', async () => {
    const [first, second, third] = await desk.inputs()
    const viewer = await desk.cast.viewer('chair')
    const scope = desk.reading()
    const consultation = await grantConsultation(scope, viewer, 'consultation.read_answers', id)
    expect(await nextUntreated(scope, consultation, first?.id ?? '')).toBe(second?.id)
    await treat('chair', second?.id ?? '')
    expect(await nextUntreated(scope, consultation, first?.id ?? '')).toBe(third?.id)
    expect(await progressOf(scope, consultation)).toEqual({ inputs: 3, treated: 1 })
  })
})

describe('the work bench', () => {
  const all: Omit<InputWish, 'gone'> = {
    state: null,
    organisationId: null,
    questionId: null,
    paragraph: null,
    tag: null,
    mine: false,
    page: 1,
    size: 50,
  }
  const texts = async (wish: Partial<Omit<InputWish, 'gone'>>) => {
    const viewer = await desk.cast.viewer('secretariat')
    const scope = desk.reading()
    const consultation = await grantConsultation(scope, viewer, 'consultation.read_answers', id)
    const { inputs } = await inputsOf(scope, consultation, { ...all, ...wish, viewerId: viewer.id }, 'nb')
    return inputs.map(({ text }) => text)
  }

  it('narrows by state, organisation, paragraph and who works with it, in the order of the text', async () => {
    expect(await texts({})).toEqual(['Fra ROSA', 'Fra POD', 'Hvor lenge er rimelig?'])
    expect(await texts({ paragraph: 2 })).toEqual(['Hvor lenge er rimelig?'])
    expect(await texts({ organisationId: desk.organisation('pod') })).toEqual(['Fra POD'])
    const [first] = await desk.inputs()
    await treat('secretariat', first?.id ?? '', { assignedTo: desk.cast.userIds.secretariat })
    expect(await texts({ state: 'untreated' })).toHaveLength(2)
    expect(await texts({ state: 'taken_in' })).toEqual(['Fra ROSA'])
    expect(await texts({ mine: true })).toEqual(['Fra ROSA'])
    expect(await texts({ page: 2, size: 2 })).toEqual(['Hvor lenge er rimelig?'])
  })
})

describe('finishing a round', () => {
  it.each<[Part, string]>([
    ['secretariat', 'forbidden'],
    ['member', 'forbidden'],
    ['elsewhere', 'not-found'],
  ])('is not for %s', async (part, code) => {
    close()
    await treatAll()
    await expect(finish(part)).rejects.toMatchObject({ code })
  })

  it('waits for the deadline, and for an answer to every input', async () => {
    await treatAll()
    await expect(finish('chair')).rejects.toMatchObject({ reason: 'consultation-still-open' })
    close()
    const [first] = await desk.inputs()
    await treat('secretariat', first?.id ?? '', { state: null, version: 1 })
    await expect(finish('chair')).rejects.toMatchObject({ reason: 'consultation-untreated' })
    expect(await desk.store.database.reader.select().from(consultationCompletions)).toEqual([])
  })

  it('tells all respondents at once, and nothing before; the internal note never', async () => {
    await treatAll({ internalNote: 'Hemmelig merknad' })
    expect((await receipt('participant', 'rosa'))?.inputs.map(({ outcome }) => outcome)).toEqual([null, null])
    close()
    await finish('chair')
    const told = await receipt('participant', 'rosa')
    expect(told?.inputs.map(({ outcome }) => outcome)).toEqual([
      { state: 'taken_in', reason: 'Godt poeng.' },
      { state: 'taken_in', reason: 'Godt poeng.' },
    ])
    expect(JSON.stringify(told)).not.toContain('Hemmelig merknad')
    const notices = (await desk.notices()).filter(({ kind }) => kind === 'consultation_finished')
    expect(notices.map(({ userId }) => userId).sort()).toEqual(
      [desk.cast.userIds.participant, desk.cast.userIds.member].sort(),
    )
    expect((await desk.log()).some(({ action }) => action === 'consultation.finished')).toBe(true)
  })

  it('makes a decided document of what was said and done, without the internal notes', async () => {
    await treatAll({ internalNote: 'Hemmelig merknad' })
    close()
    const documentId = await finish('chair')
    const { reader } = desk.store.database
    expect(await reader.select().from(documents).where(eq(documents.id, documentId))).toMatchObject([
      {
        kind: 'report',
        state: 'decided',
        audience: 'everyone',
        title: 'Dere sa, vi gjorde: Krav til tjenester',
      },
    ])
    const text = plainTextOf(contentOf(await loadDoc(desk.reading(), documentId)))
    expect(text).toContain('Den fikk 2 svar med 3 innspill.')
    expect(text).toContain(
      'Avsnitt 2\nHvem\nDere sa\nVi gjorde\nHvorfor\nROSA\nHvor lenge er rimelig?\nTatt inn\nGodt poeng.',
    )
    expect(text).not.toContain('Hemmelig')
  })

  it('waits until somebody has looked at every answer from the portal, and tells one that is held back whom to ask', async () => {
    const fromPortal = await desk.as('secretariat', async (tx, viewer) =>
      recordAnswer(
        tx,
        await grantConsultation(tx, viewer, 'consultation.treat', id),
        { channel: 'portal', personName: 'Kari', organisationName: '', email: 'kari@example.no' },
        [{ place: 'whole', text: 'Fra Kari' }],
      ),
    )
    await treatAll()
    close()
    await expect(finish('chair')).rejects.toMatchObject({ reason: 'consultation-unmoderated' })
    await desk.as('secretariat', async (tx, viewer) =>
      moderateAnswer(tx, viewer, await grantConsultation(tx, viewer, 'consultation.treat', id), fromPortal, {
        ...{ outcome: 'held_back', reason: 'Reklame' },
      }),
    )
    const documentId = await finish('chair')
    const mail = (await desk.mails()).find(({ recipient }) => recipient === 'kari@example.no')
    expect(mail?.text).toContain('Spør Sigurd Sekretær (post@test.tvers.example)')
    expect(plainTextOf(contentOf(await loadDoc(desk.reading(), documentId)))).not.toContain('Fra Kari')
  })

  it('is done once, and ends answering and treating', async () => {
    await treatAll()
    close()
    await finish('chair')
    await expect(finish('chair')).rejects.toMatchObject({ reason: 'consultation-finished' })
    const [first] = await desk.inputs()
    await expect(treat('chair', first?.id ?? '', { version: 1 })).rejects.toMatchObject({
      reason: 'consultation-finished',
    })
  })
})
