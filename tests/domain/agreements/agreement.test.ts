import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { activity, agreementTasks, documents, mandateTasks } from '#db/schema'
import { write } from '~/core/write'
import type { Viewer } from '~/core/viewer'
import { grantAgreement } from '~/domain/agreements/access.server'
import { findNotNeeded, reassess } from '~/domain/agreements/assess.server'
import { beginDraft } from '~/domain/agreements/draft.server'
import { editFacts, editParties } from '~/domain/agreements/edit.server'
import { agreementFactsFields, partiesFields } from '~/domain/agreements/fields'
import { agreementPage, agreementsFor } from '~/domain/agreements/queries.server'
import { agreementsServing } from '~/domain/agreements/serving.server'
import { followLog } from '~/domain/search/follow-log.server'
import { searchFor } from '~/domain/search/queries.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { buildAgreement, buildDraft, rejectNeed } from '#tests/support/agreement'
import { createCast, type Cast } from '#tests/support/cast'
import { createTestStore, reading, type TestStore } from '#tests/support/store'
import { buildMeasure } from '#tests/support/measure'
import { adoptedMandate } from './mandate'

let store: TestStore
let cast: Cast
let secretariat: Viewer
let member: Viewer

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  secretariat = await cast.viewer('secretariat')
  member = await cast.viewer('member')
})

const manage = (viewer: Viewer, id: string) => grantAgreement(reading(store), viewer, 'agreement.manage', id)
const pageOf = async (id: string) => {
  const scope = reading(store)
  return agreementPage(scope, member, await grantAgreement(scope, member, 'agreement.read', id), 'nb')
}
const facts = (wanted: Record<string, unknown> = {}) =>
  agreementFactsFields.parse({ title: 'Bistand', purpose: 'Hjelp.', version: '1', ...wanted })
const save = (id: string, wanted: Record<string, unknown> = {}) =>
  write(store, secretariat.id, async (tx) =>
    editFacts(tx, await grantAgreement(tx, secretariat, 'agreement.manage', id), facts(wanted)),
  )

describe('an agreement before it is signed', () => {
  it('begins as a need that those who work in the group and who watch it see', async () => {
    const id = await buildAgreement(store, secretariat)
    expect((await pageOf(id)).state).toBe('need_assessed')
    const seenBy = async (part: Parameters<Cast['viewer']>[0]) =>
      (await agreementsFor(reading(store), await cast.viewer(part), null, 'nb')).map((one) => one.id)
    for (const part of ['chair', 'secretariat', 'member', 'observer'] as const)
      expect(await seenBy(part)).toEqual([id])
    for (const part of ['participant', 'elsewhere', 'rapporteur', 'administrator', 'outsider'] as const)
      expect(await seenBy(part)).toEqual([])
    await expect(manage(member, id)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('can be found not to be needed, with a reason, and be taken up again with its draft', async () => {
    const id = await buildDraft(store, secretariat)
    const before = await pageOf(id)
    await rejectNeed(store, secretariat, id)
    expect(await pageOf(id)).toMatchObject({ state: 'not_needed' })
    expect((await pageOf(id)).steps.at(-1)).toMatchObject({ kind: 'not_needed', note: 'Dekkes av lov.' })
    await expect(save(id)).rejects.toMatchObject({ reason: 'agreement-locked' })
    await write(store, secretariat.id, async (tx) =>
      reassess(tx, await grantAgreement(tx, secretariat, 'agreement.manage', id)),
    )
    await write(store, secretariat.id, async (tx) => {
      const workspace = await grantWorkspace(tx, secretariat, 'workspace.keep_agreements', 'group')
      const agreement = await grantAgreement(tx, secretariat, 'agreement.manage', id)
      expect(await beginDraft(tx, workspace, agreement, { language: 'nb' })).toBe(before.facts.documentId)
    })
    expect((await pageOf(id)).state).toBe('drafting')
  })

  it('is drafted as a document for the group, once', async () => {
    const id = await buildDraft(store, secretariat)
    const { facts: found, state } = await pageOf(id)
    expect(state).toBe('drafting')
    const [document] = await store.database.reader
      .select()
      .from(documents)
      .where(eq(documents.id, found.documentId ?? ''))
    expect(document).toMatchObject({ kind: 'agreement', audience: 'group', state: 'draft' })
    await expect(
      write(store, secretariat.id, async (tx) => {
        const workspace = await grantWorkspace(tx, secretariat, 'workspace.keep_agreements', 'group')
        const agreement = await grantAgreement(tx, secretariat, 'agreement.manage', id)
        return beginDraft(tx, workspace, agreement, { language: 'nb' })
      }),
    ).rejects.toMatchObject({ reason: 'agreement-moved-on' })
  })

  it('keeps its facts, and shows the second of two who save what the first one wrote', async () => {
    const id = await buildDraft(store, secretariat)
    await save(id, { finances: 'Hver dekker sitt.', noticeMonths: '3', dataProtection: 'joint' })
    expect((await pageOf(id)).facts).toMatchObject({
      ...{ finances: 'Hver dekker sitt.', noticeMonths: 3, dataProtection: 'joint', version: 2 },
    })
    await expect(save(id, { finances: 'Noe annet.' })).rejects.toMatchObject({
      reason: 'changed-meanwhile',
      detail: { values: { finances: 'Hver dekker sitt.', version: '2' } },
    })
  })

  it('is between organisations that are there, each once', async () => {
    const { rosa = '', pod = '' } = cast.organisationIds
    const parse = (partyId: string[], partyDuties: string[] = []) =>
      partiesFields.safeParse({ partyId, partyDuties, version: '1' })
    expect(parse([rosa, '', rosa]).success).toBe(false)
    expect(parse([rosa, ''], ['', 'Gjør noe.']).success).toBe(false)
    const twice = parse([rosa, '', pod], ['Tar imot.', '', 'Etterforsker.'])
    const id = await buildDraft(store, secretariat)
    const set = async (parties: Parameters<typeof editParties>[2]['parties'], version: number) =>
      write(store, secretariat.id, async (tx) =>
        editParties(tx, await grantAgreement(tx, secretariat, 'agreement.manage', id), { parties, version }),
      )
    await set(twice.data?.parties ?? [], 1)
    expect((await pageOf(id)).parties.map(({ shortName, duties }) => [shortName, duties])).toEqual([
      ['ROSA', 'Tar imot.'],
      ['POD', 'Etterforsker.'],
    ])
    const unknown = '018f0000-0000-7000-8000-000000000000'
    await expect(set([{ organisationId: unknown, duties: '', contact: '' }], 2)).rejects.toMatchObject({
      code: 'invalid',
    })
    expect((await pageOf(id)).parties).toHaveLength(2)
  })

  it('is linked to tasks of the mandate in force, and to no others', async () => {
    await adoptedMandate(store, cast)
    const [task] = await store.database.reader.select().from(mandateTasks)
    const id = await buildDraft(store, secretariat)
    await save(id, { taskId: [task?.id ?? ''] })
    expect((await pageOf(id)).tasks).toMatchObject([{ id: task?.id, number: 1, version: 1 }])
    const serving = async (viewer: Viewer) =>
      (await agreementsServing(reading(store), viewer, [task?.id ?? ''])).map((one) => [one.id, one.taskId])
    expect(await serving(member)).toEqual([[id, task?.id]])
    expect(await serving(await cast.viewer('participant'))).toEqual([])
    const unknown = '018f0000-0000-7000-8000-000000000000'
    await expect(save(id, { taskId: [unknown], version: '2' })).rejects.toMatchObject({ code: 'invalid' })
    await save(id, { version: '2' })
    expect(await store.database.reader.select().from(agreementTasks)).toEqual([])
  })

  it('is linked to measures of the strategy that exist, and the log says to which', async () => {
    const [third, fifteenth] = [await buildMeasure(store, 3), await buildMeasure(store, 15)]
    const id = await buildDraft(store, secretariat)
    await save(id, { measureId: [fifteenth, third] })
    expect((await pageOf(id)).measures.map(({ number }) => number)).toEqual([3, 15])
    const [listed] = await agreementsFor(reading(store), member, null, 'nb')
    expect(listed).toMatchObject({ id, measures: [3, 15], tasks: [] })
    const unknown = '018f0000-0000-7000-8000-000000000000'
    await expect(save(id, { measureId: [unknown], version: '2' })).rejects.toMatchObject({
      ...{ code: 'invalid', detail: { field: 'measureId' } },
    })
    await save(id, { measureId: [fifteenth, third], version: '2' })
    await save(id, { measureId: [third], version: '3' })
    const log = await store.database.reader.select().from(activity).where(eq(activity.objectId, id))
    const linked = log.filter(({ action }) => action === 'agreement.linked')
    expect(linked.map(({ detail }) => detail.number)).toEqual(['3, 15', '3'])
  })

  it('is found by its facts and its parties, by those who read it in the group', async () => {
    const id = await buildDraft(store, secretariat, { partyIds: [cast.organisationIds.rosa ?? ''] })
    await save(id, { informationSharing: 'Kvartalsvise tallgrunnlag.', version: '2' })
    await write(store, null, (tx) => followLog(tx, 0))
    const found = async (part: Parameters<Cast['viewer']>[0], typed: string) => {
      const wish = { typed, language: 'nb', page: 1, size: 10 } as const
      const { found: hits } = await searchFor(reading(store), await cast.viewer(part), wish)
      return hits.map((hit) => hit.id)
    }
    for (const typed of ['tallgrunnlag', 'ROSA', 'Bistand'])
      expect(await found('observer', typed)).toContain(id)
    for (const part of ['participant', 'elsewhere', 'administrator'] as const)
      expect(await found(part, 'tallgrunnlag')).toEqual([])
  })

  it('stands in the log, each step under its own name', async () => {
    const id = await buildDraft(store, secretariat)
    await write(store, secretariat.id, async (tx) =>
      findNotNeeded(tx, await grantAgreement(tx, secretariat, 'agreement.manage', id), { reason: 'Nei.' }),
    )
    const log = await store.database.reader.select().from(activity).where(eq(activity.objectId, id))
    expect(log.map(({ action }) => action)).toEqual([
      ...['agreement.registered', 'agreement.drafting', 'agreement.not_needed'],
    ])
  })
})
