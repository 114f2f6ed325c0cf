import { beforeEach, expect, it, vi } from 'vitest'
import { agendaItems, documents, editionFiles } from '#db/schema'
import { eq } from 'drizzle-orm'
import { write } from '~/core/write'
import { recordDecision } from '~/domain/decisions/record.server'
import { loadDocument } from '~/domain/documents/access.server'
import { frozenReferences } from '~/domain/references/frozen.server'
import { lookUp } from '~/domain/references/look-up.server'
import { offeredFor } from '~/domain/references/offered.server'
import { followLog } from '~/domain/search/follow-log.server'
import type { ReferenceKind } from '~/editor/extensions/reference'
import type { Part } from '#tests/support/cast'
import { buildMeasure } from '#tests/support/measure'
import { buildMeeting, managing, openMinutesOf } from '#tests/support/meeting'
import { createStage, type Stage } from '#tests/support/publishing'
import { reading } from '#tests/support/store'
import { unzipped } from '#tests/support/unzipped'
import { content, paragraph, reference } from '#tests/editor/sample'

// Real files are made for an edition; the first loads what makes them.
vi.setConfig({ testTimeout: 60_000 })

let stage: Stage

beforeEach(async () => {
  stage = await createStage()
})

const seen = async (part: Part, kind: ReferenceKind, targetId: string) =>
  (await lookUp(reading(stage.store), await stage.cast.viewer(part), [{ kind, targetId }], 'nb'))[targetId]

/** A meeting with an item and a decision, whose minutes are open. */
async function meeting() {
  const secretariat = await stage.cast.viewer('secretariat')
  const meetingId = await buildMeeting(stage.store, secretariat, { items: 1, called: true })
  await openMinutesOf(stage.store, secretariat, meetingId)
  const { id } = await managing(stage.store, secretariat, meetingId, (tx, granted) =>
    recordDecision(tx, granted, { text: 'Gruppen deler erfaringer.', agendaItemId: null }),
  )
  const [item] = await stage.store.database.reader.select().from(agendaItems)
  return { decisionId: id, itemId: item?.id ?? '' }
}

it('tells title and state to those who may read the thing, and the same nothing to all others', async () => {
  const id = await stage.document('report', 'Tilstandsrapport', content(paragraph('Tekst')))
  await write(stage.store, null, (tx) =>
    tx.db.update(documents).set({ state: 'draft' }).where(eq(documents.id, id)),
  )
  expect(await seen('observer', 'document', id)).toEqual({
    title: 'Tilstandsrapport',
    state: 'Utkast',
    href: `/workspaces/group/documents/${id}`,
  })
  for (const part of ['participant', 'elsewhere', 'outsider', 'administrator'] as const) {
    expect(await seen(part, 'document', id), part).toBeNull()
  }
  expect(await seen('chair', 'document', '018f0000-0000-7000-8000-000000000001')).toBeNull()
  expect(await seen('chair', 'decision', id)).toBeNull()
})

it('keeps items and decisions of open minutes, and internal items, to those who work in the group', async () => {
  const { decisionId, itemId } = await meeting()
  expect(await seen('member', 'decision', decisionId)).toMatchObject({ title: 'Gruppen deler erfaringer.' })
  expect(await seen('member', 'agendaItem', itemId)).toMatchObject({ state: 'Pågår' })
  for (const part of ['observer', 'participant', 'elsewhere'] as const) {
    expect(await seen(part, 'decision', decisionId), part).toBeNull()
    expect(await seen(part, 'agendaItem', itemId), part).toBeNull()
  }
})

it('offers what the writer may read, by what is typed or by what has changed last', async () => {
  const { itemId } = await meeting()
  await write(stage.store, null, (tx) => followLog(tx, 0))
  const offered = async (part: Part, typed: string) =>
    offeredFor(reading(stage.store), await stage.cast.viewer(part), typed, 'nb')
  expect(await offered('member', 'erfaringer')).toMatchObject([{ kind: 'decision', number: '1/26' }])
  expect((await offered('member', '')).map(({ targetId }) => targetId)).toContain(itemId)
  expect(await offered('elsewhere', '')).toEqual([])
  expect(await offered('observer', 'erfaringer')).toEqual([])
})

it('freezes in an edition only titles that all of its readers may see', async () => {
  const forAll = await stage.document('report', 'For alle', content(paragraph('Tekst')))
  const { decisionId } = await meeting()
  const text = content(paragraph(reference('document', forAll), reference('decision', decisionId, '1/26')))
  const citing = await stage.document('note', 'Notat', text)
  const scope = reading(stage.store)
  const frozen = async (accessCode: 'public' | 'internal') => {
    const document = await loadDocument(scope, citing)
    if (!document) throw new Error('no document')
    return frozenReferences(scope, document, text, { accessCode, language: 'nb' })
  }
  expect(await frozen('public')).toEqual({})
  expect(await frozen('internal')).toMatchObject({ [forAll]: { title: 'For alle', href: null } })
  expect(Object.keys(await frozen('internal'))).toEqual([forAll])
  await stage.publish('chair', forAll)
  expect(await frozen('public')).toEqual({ [forAll]: { title: 'For alle', state: '', href: null } })
  await stage.publish('chair', citing)
  const files = await scope.db.select().from(editionFiles).where(eq(editionFiles.format, 'html'))
  const html = files.map(({ content }) => content.toString()).find((one) => one.includes('Vedtak 1/26'))
  expect(html).toContain('Dokument: For alle')
  expect(html).not.toContain('Gruppen deler erfaringer')
})

it('refers to measures of the strategy, found by number and title, and shows them to everyone', async () => {
  const third = await buildMeasure(stage.store, 3, 'Informasjon som er lett å finne')
  const bare = await buildMeasure(stage.store, 13)
  for (const part of ['chair', 'participant', 'outsider'] as const)
    expect(await seen(part, 'measure', third), part).toEqual({
      ...{ title: 'Informasjon som er lett å finne', state: 'I rute', href: '/tiltak/3' },
    })
  expect(await seen('chair', 'measure', bare)).toMatchObject({ title: '' })
  expect(await seen('chair', 'measure', '018f0000-0000-7000-8000-000000000001')).toBeNull()
  const offered = async (typed: string) =>
    (await offeredFor(reading(stage.store), await stage.cast.viewer('member'), typed, 'nb')).map(
      ({ kind, number, title }) => [kind, number, title],
    )
  const named = ['measure', '3', 'Informasjon som er lett å finne']
  expect(await offered('informasjon')).toEqual([named])
  expect(await offered('3')).toEqual([named])
  expect(await offered('tiltak')).toEqual([named, ['measure', '13', 'Tiltak 13']])
  expect(await offered('')).toEqual([])
})

it('freezes title and state of a measure in a public edition', async () => {
  const third = await buildMeasure(stage.store, 3, 'Informasjon som er lett å finne')
  const text = content(paragraph(reference('measure', third, '3')))
  await stage.publish('chair', await stage.document('note', 'Notat', text))
  const files = await reading(stage.store).db.select().from(editionFiles)
  const of = (format: string) => files.find((one) => one.format === format)?.content ?? Buffer.alloc(0)
  const said = 'Tiltak 3: Informasjon som er lett å finne (i rute)'
  expect(of('html').toString()).toContain(said)
  expect(unzipped(of('docx')).get('word/document.xml')).toContain(said)
})
