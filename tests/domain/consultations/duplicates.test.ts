import { beforeEach, describe, expect, it } from 'vitest'
import { consultationDuplicates, consultationTreatments } from '#db/schema'
import { grantAnswer, grantConsultation } from '~/domain/consultations/access.server'
import { answerPage } from '~/domain/consultations/answer-queries.server'
import { mergedWith, mergeInput, partInput } from '~/domain/consultations/duplicates.server'
import { treatmentFields, type TreatmentFields } from '~/domain/consultations/fields'
import { finishConsultation } from '~/domain/consultations/finish.server'
import { progressOf } from '~/domain/consultations/hosts-queries.server'
import { inputPage, inputsOf } from '~/domain/consultations/inputs.server'
import { notesOf } from '~/domain/consultations/notes.server'
import { nextUntreated } from '~/domain/consultations/next-untreated.server'
import { tagsInUse } from '~/domain/consultations/tags.server'
import { takeAnswerBack } from '~/domain/consultations/take-back.server'
import { treatInput } from '~/domain/consultations/treat.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import type { Part } from '#tests/support/cast'
import { createDesk, origin, type Desk } from './desk'

let desk: Desk
let id: string
let rosa: string
let pod: string
let about: string

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.open(['rosa', 'pod'])
  await desk.write('participant', id, 'rosa', {
    whole: 'Kortere frist',
    'paragraph:2': 'Kortere frist, takk',
  })
  await desk.send('participant', id, 'rosa')
  await desk.write('member', id, 'pod', { whole: 'Fristen er for lang' })
  await desk.send('member', id, 'pod')
  const byText = new Map((await desk.inputs()).map((input) => [input.text, input.id]))
  rosa = byText.get('Kortere frist') ?? ''
  about = byText.get('Kortere frist, takk') ?? ''
  pod = byText.get('Fristen er for lang') ?? ''
})

const treating = (part: Part, work: (...of: Parameters<Parameters<Desk['as']>[1]>) => Promise<unknown>) =>
  desk.as(part, work)
const merge = (inputId: string, intoId: string, part: Part = 'secretariat') =>
  treating(part, async (tx, viewer) =>
    mergeInput(tx, await grantConsultation(tx, viewer, 'consultation.treat', id), inputId, intoId),
  )
const partFrom = (inputId: string, part: Part = 'secretariat') =>
  treating(part, async (tx, viewer) =>
    partInput(tx, await grantConsultation(tx, viewer, 'consultation.treat', id), inputId),
  )
const treat = (inputId: string, wanted: Partial<TreatmentFields> = {}) =>
  treating('secretariat', async (tx, viewer) => {
    const fields = { state: 'taken_in', reason: 'Ja.', internalNote: '', assignedTo: null } as const
    const consultation = await grantConsultation(tx, viewer, 'consultation.treat', id)
    await treatInput(tx, consultation, inputId, { ...fields, tags: [], version: 0, ...wanted })
  })
const bench = async () => {
  const viewer = await desk.cast.viewer('secretariat')
  const scope = desk.reading()
  return {
    scope,
    viewer,
    consultation: await grantConsultation(scope, viewer, 'consultation.read_answers', id),
  }
}
const inputOf = async (inputId: string) => {
  const { scope, consultation } = await bench()
  return inputPage(scope, consultation, inputId, 'nb')
}
const notes = async () => {
  const { scope, viewer } = await bench()
  return notesOf(scope, await grantConsultation(scope, viewer, 'consultation.treat', id))
}
const duplicates = () => desk.store.database.reader.select().from(consultationDuplicates)
const treatments = () => desk.store.database.reader.select().from(consultationTreatments)

describe('merging inputs that say the same', () => {
  it.each<[Part, string]>([
    ['member', 'forbidden'],
    ['observer', 'forbidden'],
    ['participant', 'forbidden'],
    ['elsewhere', 'not-found'],
    ['administrator', 'not-found'],
  ])('is not for %s, and neither is parting', async (part, code) => {
    await expect(merge(pod, rosa, part)).rejects.toMatchObject({ code })
    expect(await duplicates()).toEqual([])
    await merge(pod, rosa)
    await expect(partFrom(pod, part)).rejects.toMatchObject({ code })
    expect(await duplicates()).toHaveLength(1)
  })

  it('gives the duplicate the state and reason of the other, now and whenever it changes', async () => {
    await treat(rosa)
    await treat(pod, { state: 'noted', reason: 'Annet', internalNote: 'Vår egen', tags: ['frist'] })
    await merge(pod, rosa)
    expect(await inputOf(pod)).toMatchObject({ state: 'taken_in', reason: 'Ja.' })
    expect(await notes()).toEqual(new Map([[pod, 'Vår egen']]))
    await treat(rosa, { state: 'not_taken_in', reason: 'Likevel ikke.', version: 1 })
    expect(await inputOf(pod)).toMatchObject({
      state: 'not_taken_in',
      reason: 'Likevel ikke.',
      tags: ['frist'],
    })
    expect((await desk.log()).filter(({ action }) => action === 'consultation_input.merged')).toHaveLength(1)
  })

  it('does not let the duplicate get another answer, and takes a note of its own', async () => {
    await treat(rosa)
    await merge(pod, rosa)
    const { version = 0 } = (await inputOf(pod)) ?? {}
    await expect(treat(pod, { reason: 'Noe annet', version })).rejects.toMatchObject({
      reason: 'input-is-duplicate',
    })
    await treat(pod, { internalNote: 'Ring dem', version })
    expect(await inputOf(pod)).toMatchObject({ reason: 'Ja.' })
    expect(await notes()).toEqual(new Map([[pod, 'Ring dem']]))
  })

  it('lets all point at one, whichever way they were merged', async () => {
    await merge(pod, rosa)
    await merge(rosa, about)
    expect(new Set((await duplicates()).map(({ originalId }) => originalId))).toEqual(new Set([about]))
    await expect(merge(about, pod)).rejects.toMatchObject({ reason: 'input-merged-already' })
    await expect(merge(about, about)).rejects.toMatchObject({ reason: 'input-merged-already' })
    await expect(merge(pod, 'no-such-input')).rejects.toMatchObject({ detail: { field: 'originalId' } })
    const { scope, consultation } = await bench()
    const merged = await mergedWith(scope, consultation, { id: about, duplicateOf: null }, 'nb')
    expect(merged.map(({ text }) => text).sort()).toEqual(['Fristen er for lang', 'Kortere frist'])
  })

  it('offers no duplicate to merge with, and goes past one on the way to the next', async () => {
    await merge(pod, rosa)
    const { scope, viewer, consultation } = await bench()
    const all = {
      state: null,
      organisationId: null,
      questionId: null,
      paragraph: null,
      tag: null,
      mine: false,
    }
    const wish = { ...all, page: 1, size: 50, viewerId: viewer.id, mergeableWith: about }
    const { inputs } = await inputsOf(scope, consultation, wish, 'nb')
    expect(inputs.map((input) => input.id)).toEqual([rosa])
    expect(await nextUntreated(scope, consultation, rosa)).toBe(about)
    expect(await nextUntreated(scope, consultation, about)).toBe(rosa)
  })

  it('is undone: the duplicate then has no answer, and the other keeps its own', async () => {
    await treat(rosa)
    await merge(pod, rosa)
    const { scope, consultation } = await bench()
    expect(await progressOf(scope, consultation)).toEqual({ inputs: 3, treated: 2 })
    await partFrom(pod)
    expect(await progressOf(scope, consultation)).toEqual({ inputs: 3, treated: 1 })
    expect(await inputOf(pod)).toMatchObject({ state: null, reason: '', duplicateOf: null })
    expect(await inputOf(rosa)).toMatchObject({ state: 'taken_in' })
    await expect(partFrom(pod)).rejects.toMatchObject({ reason: 'input-no-duplicate' })
    expect((await desk.log()).some(({ action }) => action === 'consultation_input.parted')).toBe(true)
  })

  it('ends when the answer of the other is taken back: what was decided stands', async () => {
    await treat(rosa)
    await merge(pod, rosa)
    await desk.as('participant', async (tx, viewer) => {
      const of = { consultationId: id, organisationId: desk.organisation('rosa') }
      await takeAnswerBack(tx, viewer, await grantAnswer(tx, viewer, 'answer.send', of))
    })
    expect(await duplicates()).toEqual([])
    expect(await inputOf(pod)).toMatchObject({ state: 'taken_in', duplicateOf: null })
  })

  it('tells both respondents the same, and cannot be undone when they are told', async () => {
    await treat(rosa)
    await treat(about)
    await merge(pod, rosa)
    desk.store.clock.moveTo('2026-04-16T08:00:00Z')
    await desk.as('chair', async (tx, viewer) => {
      const consultation = await grantConsultation(tx, viewer, 'consultation.finish', id)
      const workspace = await grantWorkspace(tx, viewer, 'workspace.write_documents', 'group')
      await finishConsultation(tx, viewer, { workspace, consultation }, origin)
    })
    const scope = desk.reading()
    const viewer = await desk.cast.viewer('member')
    const of = { consultationId: id, organisationId: desk.organisation('pod') }
    const { receipt } = await answerPage(
      scope,
      viewer,
      await grantAnswer(scope, viewer, 'answer.write', of),
      'nb',
    )
    expect(receipt?.inputs.map(({ outcome }) => outcome)).toEqual([{ state: 'taken_in', reason: 'Ja.' }])
    await expect(partFrom(pod)).rejects.toMatchObject({ reason: 'consultation-finished' })
    await expect(merge(about, rosa)).rejects.toMatchObject({ reason: 'consultation-finished' })
  })
})

describe('tags', () => {
  it('are read from one line: each once, within bounds', () => {
    const read = (tags: string) => {
      const parsed = treatmentFields.safeParse({ version: '0', tags })
      return parsed.success ? parsed.data.tags : parsed.error.issues.map(({ message }) => message)
    }
    expect(read(' frist, økonomi ,Frist,, ')).toEqual(['frist', 'økonomi'])
    expect(read('x'.repeat(41))).toEqual(['too-long'])
    expect(read('a,b,c,d,e,f,g,h,i,j,k')).toEqual(['too-long'])
  })

  it('narrow the work bench, and are listed with how many inputs have each', async () => {
    await treat(rosa, { state: null, reason: '', tags: ['frist', 'økonomi'] })
    await treat(pod, { state: null, reason: '', tags: ['frist'] })
    await treat(rosa, { state: null, reason: '', tags: ['frist'], version: 1 })
    const { scope, viewer, consultation } = await bench()
    expect(await tagsInUse(scope, consultation)).toEqual([{ tag: 'frist', inputs: 2 }])
    const all = { state: null, organisationId: null, questionId: null, paragraph: null, mine: false }
    const wish = { ...all, tag: 'frist', page: 1, size: 50, viewerId: viewer.id }
    const { inputs } = await inputsOf(scope, consultation, wish, 'nb')
    expect(inputs.map(({ text, tags }) => [text, tags])).toEqual([
      ['Kortere frist', ['frist']],
      ['Fristen er for lang', ['frist']],
    ])
    expect(await treatments()).toHaveLength(2)
  })
})
