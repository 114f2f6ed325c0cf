import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  actionItems,
  decisions,
  documents,
  documentTransitions,
  editionFiles,
  editions,
  series,
} from '#db/schema'
import { newId } from '~/core/ids'
import { write } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { changeText } from '~/domain/documents/text.server'
import { publicationPage } from '~/domain/editions/publication-page.server'
import { publishEdition } from '~/domain/editions/publish.server'
import { editionsOf } from '~/domain/editions/queries.server'
import { renderEdition } from '~/domain/editions/render.server'
import { markOtherNumber } from '~/domain/guardrail/mark-other-number.server'
import { fingerprintOf } from '~/domain/guardrail/other-numbers.server'
import { keepVersion } from '~/domain/versions/keep.server'
import { contentOfVersion } from '~/domain/versions/queries.server'
import { plainTextOf } from '~/editor/content'
import { fragmentOf } from '~/editor/fragment'
import { replaceContent } from '~/editor/replace-content'
import { lookalike } from '#tests/support/lookalike'
import { reading } from '#tests/support/store'
import { createStage, textOf, words, type Stage } from '#tests/support/publishing'

// Three real files are made each time; the first loads what makes them.
vi.setConfig({ testTimeout: 60_000 })

let stage: Stage

beforeEach(async () => {
  stage = await createStage()
})

const rows = () => reading(stage.store).db.select().from(editions)
const files = () => reading(stage.store).db.select().from(editionFiles)

describe('who may publish', () => {
  it.each(['chair', 'secretariat'] as const)('the %s', async (part) => {
    const id = await stage.document('mandate', 'Mandat', textOf('Formål'))
    await stage.publish(part, id)
    expect(await rows()).toHaveLength(1)
  })

  it.each([
    ['member', 'forbidden'],
    ['observer', 'forbidden'],
    ['participant', 'not-found'],
    ['rapporteur', 'not-found'],
    ['elsewhere', 'not-found'],
    ['administrator', 'not-found'],
    ['outsider', 'not-found'],
  ] as const)('not the %s: %s', async (part, code) => {
    const id = await stage.document('mandate', 'Mandat', textOf('Formål'))
    await expect(stage.publish(part, id)).rejects.toMatchObject({ code })
    expect(await rows()).toHaveLength(0)
  })
})

describe('an edition', () => {
  it('holds three files with the hash of their bytes', async () => {
    const id = await stage.document('report', 'Tilstandsrapport', textOf('Det går fremover.'))
    await stage.publish('secretariat', id)
    const stored = await files()
    expect(stored.map(({ format }) => format).sort()).toEqual(['docx', 'html', 'pdf'])
    for (const { content, sha256, size } of stored) {
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
      expect(content.length).toBe(size)
    }
    const html = stored.find(({ format }) => format === 'html')?.content.toString() ?? ''
    expect(html).toContain('<article><p>Det går fremover.</p></article>')
  })

  it('is made from a version of the text, which it names and which is kept for it when there is none', async () => {
    const id = await stage.document('report', 'Tilstandsrapport', textOf('Det går fremover.'))
    await stage.publish('chair', id)
    await stage.publish('chair', id)
    await write(stage.store, null, async (tx) => {
      await changeText(tx, id, (doc) => replaceContent(doc, textOf('Det går bedre.')))
      await keepVersion(tx, id, { kind: 'named', name: 'Rettet' })
    })
    await stage.publish('chair', id)
    const made = (await rows()).sort((a, b) => a.number - b.number)
    expect(made.map(({ version }) => version)).toEqual([1, 1, 2])
    for (const { version, text } of made)
      expect(plainTextOf(await contentOfVersion(reading(stage.store), id, version ?? 0))).toBe(text)
  })

  it('cannot be changed or taken away, nor can its files', async () => {
    const id = await stage.document('note', 'Notat', textOf('Ord'))
    await stage.publish('secretariat', id)
    const attempts = [
      write(stage.store, null, (tx) => tx.db.update(editions).set({ title: 'Et annet navn' })),
      write(stage.store, null, (tx) => tx.db.delete(editions)),
      write(stage.store, null, (tx) => tx.db.update(editionFiles).set({ sha256: '' })),
      write(stage.store, null, (tx) => tx.db.delete(editionFiles)),
    ]
    for (const attempt of attempts) await expect(attempt).rejects.toThrow()
    expect(await rows()).toHaveLength(1)
    expect(await files()).toHaveLength(3)
  })

  it('is made from the version that was chosen, whatever has been written since', async () => {
    const id = await stage.document('report', 'Rapport', textOf('Det første.'))
    const add = (words: string, name: string) =>
      write(stage.store, null, async (tx) => {
        await changeText(tx, id, (doc) => replaceContent(doc, textOf(words)))
        await keepVersion(tx, id, { kind: 'named', name })
      })
    await add('Det andre.', 'Til trykk')
    await add('Det tredje.', 'Etterpå')
    const chair = await stage.cast.viewer('chair')
    const page = async (asked: string | null) => {
      const scope = reading(stage.store)
      const document = await grantDocument(scope, chair, 'document.publish', id)
      return publicationPage(scope, chair, document, { words, language: 'nb' }, asked)
    }
    const newest = await page(null)
    expect(newest.choice).toMatchObject({
      newestStands: true,
      versions: [{ name: 'Etterpå' }, { name: 'Til trykk' }],
    })
    expect(newest).toMatchObject({ version: newest.choice.versions[0]?.number })
    expect(newest.html).toContain('Det tredje.')
    const number = newest.choice.versions[1]?.number ?? 0
    const earlier = await page(String(number))
    expect(earlier.html).toContain('Det andre.')
    await stage.publish('chair', id, { version: number, seen: earlier.hash })
    expect(await rows()).toMatchObject([{ version: number, text: 'Det andre.' }])
    await expect(stage.publish('chair', id, { version: number, seen: newest.hash })).rejects.toMatchObject({
      reason: 'edition-text-changed',
    })
    await expect(stage.publish('chair', id, { version: 99 })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('of what was adopted as one text is that text, and no earlier draft', async () => {
    const { documentId: id } = await stage.minutes(1, textOf('Møtet åpnet.'))
    await write(stage.store, null, (tx) => keepVersion(tx, id, { kind: 'named', name: 'Utkast' }))
    await expect(stage.publish('chair', id, { version: 1 })).rejects.toMatchObject({ code: 'bad-request' })
    await expect(stage.publish('chair', id)).resolves.toMatchObject({ number: 1 })
  })

  it('is numbered from 1 in its series, and supersedes the one before', async () => {
    const id = await stage.document('report', 'Rapport', textOf('Ord'))
    expect((await stage.publish('secretariat', id)).number).toBe(1)
    stage.store.clock.tick()
    expect((await stage.publish('secretariat', id)).number).toBe(2)
    const listed = await editionsOf(reading(stage.store), id, 'nb')
    expect(listed.map(({ number, superseded }) => [number, superseded])).toEqual([
      [2, false],
      [1, true],
    ])
  })

  it('names the organisation that publishes, and moves the document on', async () => {
    const id = await stage.document('report', 'Rapport', textOf('Ord'))
    await stage.publish('secretariat', id)
    const [listed] = await editionsOf(reading(stage.store), id, 'nb')
    expect(listed?.publisher).toBe('SFK')
    const { db } = reading(stage.store)
    const [document] = await db.select().from(documents).where(eq(documents.id, id))
    expect(document).toMatchObject({ state: 'published', accessCode: 'public' })
    const steps = await db.select().from(documentTransitions).where(eq(documentTransitions.documentId, id))
    expect(steps).toMatchObject([
      { fromState: 'decided', toState: 'published', actorId: stage.cast.userIds.secretariat },
    ])
  })
})

describe('series', () => {
  it('is one for all versions of a mandate; the earlier version is superseded', async () => {
    const first = await stage.document('mandate', 'Mandat', textOf('Første'))
    const second = await stage.document('mandate', 'Mandat, revidert', textOf('Andre'))
    await stage.publish('chair', first)
    expect(await stage.publish('chair', second)).toMatchObject({ seriesSlug: 'group-mandat', number: 2 })
    const { db } = reading(stage.store)
    const [document] = await db.select().from(documents).where(eq(documents.id, first))
    expect(document?.state).toBe('superseded')
  })

  it('is one for the minutes of each meeting, named by its number', async () => {
    const one = await stage.minutes(1, textOf('Første møte'))
    const two = await stage.minutes(2, textOf('Andre møte'))
    expect((await stage.publish('chair', one.documentId)).seriesSlug).toBe('group-referat-1-26')
    expect((await stage.publish('chair', two.documentId)).seriesSlug).toBe('group-referat-2-26')
  })

  it('is one for each other document, with an address of its own', async () => {
    const long = 'Hva dere sa, og hva vi gjorde: Innspill til krav for den første henvendelsen'
    const titles = ['Årsrapport for øvrige', 'Årsrapport for øvrige', '???', long]
    const slugs: string[] = []
    for (const title of titles) {
      slugs.push(
        (await stage.publish('chair', await stage.document('report', title, textOf('x')))).seriesSlug,
      )
    }
    expect(slugs).toEqual([
      'group-arsrapport-for-ovrige',
      'group-arsrapport-for-ovrige-2',
      'group-dokument',
      'group-hva-dere-sa-og-hva-vi-gjorde-innspill-til-krav-for-den-forste-henvendelsen',
    ])
    expect(await reading(stage.store).db.select().from(series)).toHaveLength(4)
  })
})

describe('what is not published', () => {
  it('a text that nobody has decided', async () => {
    const id = await stage.document('report', 'Rapport', textOf('Ord'))
    await write(stage.store, null, (tx) => tx.db.update(documents).set({ state: 'draft' }))
    await expect(stage.publish('chair', id)).rejects.toMatchObject({ reason: 'edition-not-decided' })
  })

  it.each(['10915596784', '109155 96784', '68467038838'])('an identity number: %s', async (number) => {
    const id = await stage.document('report', 'Rapport', textOf('Ord', `Gjelder ${number}.`))
    await expect(stage.publish('chair', id)).rejects.toMatchObject({ reason: 'edition-identity-number' })
    expect(await rows()).toHaveLength(0)
  })

  it('an account number that looks like one, before somebody has said so', async () => {
    const id = await stage.document('report', 'Rapport', textOf(`Kontoen er ${lookalike}.`))
    const chair = await stage.cast.viewer('chair')
    await write(stage.store, chair.id, async (tx) =>
      markOtherNumber(tx, chair, await grantDocument(tx, chair, 'document.mark_other_number', id), {
        fingerprint: fingerprintOf(id, lookalike),
        reason: 'Kontonummeret til gruppen.',
      }),
    )
    await expect(stage.publish('chair', id)).resolves.toMatchObject({ number: 1 })
  })

  it('a classification marking on a line of its own', async () => {
    const id = await stage.document('report', 'Rapport', textOf('BEGRENSET', 'Ord'))
    await expect(stage.publish('chair', id)).rejects.toMatchObject({ reason: 'edition-classified' })
    const fine = await stage.document(
      'report',
      'Rapport',
      textOf('Kontonummer 1091.55.96784, begrenset omfang'),
    )
    await expect(stage.publish('chair', fine)).resolves.toMatchObject({ number: 1 })
  })

  it('another text than the one that was rendered, or than the one that was seen', async () => {
    const id = await stage.document('report', 'Rapport', textOf('Ord'))
    const viewer = await stage.cast.viewer('chair')
    const fields = {
      accessCode: 'public',
      legalBasisId: null,
      exemptionReason: '',
      widerAccessAssessed: false,
      version: null,
      seen: '',
    } as const
    const scope = reading(stage.store)
    const granted = await grantDocument(scope, viewer, 'document.publish', id)
    const rendered = await renderEdition(scope, viewer, granted, fields, words)
    await write(stage.store, viewer.id, (tx) =>
      changeText(tx, id, (doc) => {
        fragmentOf(doc)?.delete(0, 1)
        return true
      }),
    )
    const attempt = write(stage.store, viewer.id, async (tx) =>
      publishEdition(tx, viewer, await grantDocument(tx, viewer, 'document.publish', id), {
        fields: { ...fields, seen: rendered.hash },
        rendered,
      }),
    )
    await expect(attempt).rejects.toMatchObject({ code: 'conflict', reason: 'edition-text-changed' })
    await expect(stage.publish('chair', id, { seen: rendered.hash })).rejects.toMatchObject({
      reason: 'edition-text-changed',
    })
    expect(await rows()).toHaveLength(0)
  })

  it('exempt without a legal basis in force', async () => {
    const id = await stage.document('report', 'Rapport', textOf('Ord'))
    const attempt = stage.publish('chair', id, { accessCode: 'exempt', legalBasisId: newId() })
    await expect(attempt).rejects.toMatchObject({ code: 'invalid', detail: { field: 'legalBasisId' } })
    const legalBasisId = await stage.legalBasis()
    await stage.publish('chair', id, {
      accessCode: 'exempt',
      legalBasisId,
      exemptionReason: 'Intern drøfting',
    })
    const [listed] = await editionsOf(reading(stage.store), id, 'nb')
    expect(listed).toMatchObject({ accessCode: 'exempt', legalBasis: 'Offl. § 15 første ledd' })
  })
})

describe('outcomes in minutes', () => {
  it('are published with organisation and deadline, and with nobody named', async () => {
    const decisionId = newId()
    const itemId = newId()
    const outcome = (outcomeId: string, kind: string) => ({
      type: 'outcome',
      attrs: { outcomeId, kind, text: 'Gammel ordlyd' },
    })
    const { documentId, meetingId } = await stage.minutes(1, {
      type: 'doc',
      content: [outcome(decisionId, 'decision'), outcome(itemId, 'actionItem')],
    })
    const { workspaceIds, organisationIds, userIds } = stage.cast
    await write(stage.store, null, async (tx) => {
      await tx.db.insert(decisions).values({
        id: decisionId,
        workspaceId: workspaceIds.group,
        meetingId,
        year: 2026,
        number: 3,
        text: 'Rapporten sendes på høring.',
        recordedAt: tx.now,
      })
      await tx.db.insert(actionItems).values({
        id: itemId,
        workspaceId: workspaceIds.group,
        meetingId,
        title: 'Lage høringsnotat',
        organisationId: organisationIds.pod ?? '',
        userId: userIds.member,
        deadline: '2026-05-01',
        state: 'not_started',
        createdAt: tx.now,
        updatedAt: tx.now,
      })
    })
    await stage.publish('secretariat', documentId)
    const [edition] = await rows()
    expect(edition?.text).toContain('Rapporten sendes på høring.')
    const html = (await files()).find(({ format }) => format === 'html')?.content.toString() ?? ''
    for (const said of ['Vedtak 3/26', 'Lage høringsnotat', 'Ansvarlig: POD', 'Frist: 2026-05-01']) {
      expect(html).toContain(said)
    }
    expect(html).not.toContain('Maja')
  })
})
