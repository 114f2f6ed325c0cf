import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { activity, documentOtherNumbers } from '#db/schema'
import { write } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { documentRules } from '~/domain/documents/policy'
import { shareDocument } from '~/domain/documents/share.server'
import { changeText } from '~/domain/documents/text.server'
import { flagsOf, keepFlags } from '~/domain/guardrail/flag.server'
import { withdrawOtherNumber } from '~/domain/guardrail/withdraw-other-number.server'
import { markOtherNumber } from '~/domain/guardrail/mark-other-number.server'
import { fingerprintOf, numbersFound, otherNumbersOf } from '~/domain/guardrail/other-numbers.server'
import { removeFromHistory } from '~/domain/guardrail/remove.server'
import { replaceContent } from '~/editor/replace-content'
import { lookalike } from '#tests/support/lookalike'
import { reading } from '#tests/support/store'
import { contentWith, createDesk, type Desk } from '../documents/desk'

const number = lookalike
/** As the other: nobody's. */
const another = '68467038838'

let desk: Desk
let id: string
beforeEach(async () => {
  desk = await createDesk()
  id = await desk.draft({ paragraphs: [`Kontoen er ${number} i år.`] })
  await write(desk.store, null, (tx) => keepFlags(tx, id))
})

const found = (of = id) => numbersFound(reading(desk.store), of)
const flags = () => flagsOf(reading(desk.store), id)
const mark = (
  fingerprint = fingerprintOf(id, number),
  part: 'member' | 'participant' = 'member',
  reason = 'Kontonummeret til gruppen.',
) =>
  desk.as(part, async (tx, viewer) =>
    markOtherNumber(tx, viewer, await grantDocument(tx, viewer, 'document.mark_other_number', id), {
      ...{ fingerprint, reason },
    }),
  )
const share = () =>
  desk.as('secretariat', async (tx, viewer) => {
    const document = await grantDocument(tx, viewer, 'document.manage', id)
    await shareDocument(tx, document, { workspaceId: desk.cast.workspaceIds.other, level: 'read' })
  })
const typing = (...paragraphs: string[]) =>
  desk.as('member', (tx) => changeText(tx, id, (doc) => replaceContent(doc, contentWith(...paragraphs))))

describe('a number that is no identity number', () => {
  it('is shown by its surroundings, without all its digits', async () => {
    expect(await found()).toEqual([
      { fingerprint: fingerprintOf(id, number), place: 'text', around: 'Kontoen er 109155█████ i år.' },
    ])
    await typing(
      'Budsjettet for neste år er lagt. Kontoen er',
      `${number} og ${another}, som før, sier sekretariatet i dag.`,
    )
    expect((await found()).map(({ around }) => around)).toEqual([
      '… for neste år er lagt. Kontoen er 109155█████ og ███████████, som før, sier …',
      '… år er lagt. Kontoen er ███████████ og 684670█████, som før, sier sekretariatet i dag.',
    ])
  })

  it('keeps the document from nothing once somebody has said so, and is flagged no more', async () => {
    await expect(share()).rejects.toMatchObject({ reason: 'document-identity-number' })
    await mark()
    expect(await flags()).toEqual([])
    expect(await found()).toEqual([])
    await share()
    const [said] = await desk.as('member', async (tx, viewer) =>
      otherNumbersOf(tx, await grantDocument(tx, viewer, 'document.mark_other_number', id)),
    )
    expect(said).toMatchObject({ reason: 'Kontonummeret til gruppen.' })
  })

  it('is that number in that document alone', async () => {
    await mark()
    await typing(`Kontoen er ${number.slice(0, 6)} ${number.slice(6)}. Hun har ${another}.`)
    await write(desk.store, null, (tx) => keepFlags(tx, id))
    expect(await flags()).toEqual([{ kind: 'identity-number', place: 'text' }])
    expect((await found()).map(({ fingerprint }) => fingerprint)).toEqual([fingerprintOf(id, another)])
    await expect(share()).rejects.toMatchObject({ reason: 'document-identity-number' })
    expect(await found(await desk.draft({ paragraphs: [number] }))).toHaveLength(1)
  })

  it('is logged with who said it, and written down nowhere', async () => {
    await mark()
    const { reader } = desk.store.database
    const logged = await reader
      .select()
      .from(activity)
      .where(eq(activity.action, 'document.number_set_aside'))
    expect(logged).toMatchObject([{ actorId: desk.cast.userIds.member, detail: { place: 'text' } }])
    const kept = await reader.select().from(documentOtherNumbers)
    expect(kept).toHaveLength(1)
    expect(JSON.stringify([logged, kept])).not.toContain(number)
    expect(kept[0]?.fingerprint).toHaveLength(5)
  })

  it('is set aside once, while it stands there, by those who write or run the workspace', async () => {
    await mark()
    await expect(mark()).rejects.toMatchObject({ reason: 'number-gone' })
    await expect(mark('fffff')).rejects.toMatchObject({ reason: 'number-gone' })
    const document = await desk.as('chair', (tx, chair) => grantDocument(tx, chair, 'document.read', id))
    const may = async (part: 'member' | 'secretariat' | 'chair' | 'observer' | 'outsider') =>
      documentRules['document.mark_other_number'](await desk.cast.viewer(part), document)
    for (const part of ['member', 'secretariat', 'chair'] as const) expect(await may(part), part).toBe(true)
    for (const part of ['observer', 'outsider'] as const) expect(await may(part), part).toBe(false)
  })

  it('looks like one again when that is taken back with a reason, and can be said to be another anew', async () => {
    await mark()
    const said = () =>
      desk.as('member', async (tx, viewer) =>
        otherNumbersOf(tx, await grantDocument(tx, viewer, 'document.mark_other_number', id)),
      )
    const markedId = (await said())[0]?.id ?? ''
    const takeBack = (part: 'secretariat' | 'observer' = 'secretariat', of = id) =>
      desk.as(part, async (tx, viewer) =>
        withdrawOtherNumber(tx, viewer, await grantDocument(tx, viewer, 'document.mark_other_number', of), {
          ...{ markedId, reason: 'Det var et fødselsnummer.' },
        }),
      )
    await expect(takeBack('observer')).rejects.toMatchObject({ code: 'forbidden' })
    const elsewhere = await desk.draft()
    await expect(takeBack('secretariat', elsewhere)).rejects.toMatchObject({ reason: 'number-not-set-aside' })
    await takeBack()
    await expect(takeBack()).rejects.toMatchObject({ reason: 'number-not-set-aside' })
    expect(await flags()).toEqual([{ kind: 'identity-number', place: 'text' }])
    await expect(share()).rejects.toMatchObject({ reason: 'document-identity-number' })
    expect(await said()).toMatchObject([{ withdrawal: { reason: 'Det var et fødselsnummer.' } }])
    const logged = await desk.store.database.reader
      .select()
      .from(activity)
      .where(eq(activity.action, 'document.number_taken_back'))
    expect(logged).toMatchObject([{ actorId: desk.cast.userIds.secretariat, objectId: id }])
    desk.store.clock.tick()
    await mark(undefined, 'member', 'Kontonummeret likevel.')
    expect(await flags()).toEqual([])
    expect(await said()).toMatchObject([
      { reason: 'Kontonummeret likevel.', withdrawal: null },
      { reason: 'Kontonummeret til gruppen.', withdrawal: { reason: 'Det var et fødselsnummer.' } },
    ])
    await expect(mark()).rejects.toMatchObject({ reason: 'number-gone' })
  })

  it('lets no classification marking through', async () => {
    await mark()
    await typing(number, 'HEMMELIG')
    await expect(share()).rejects.toMatchObject({ reason: 'edition-classified' })
  })

  it('is forgotten when identity numbers are taken out of the document', async () => {
    await mark()
    await desk.as('secretariat', async (tx, viewer) =>
      removeFromHistory(tx, viewer, await grantDocument(tx, viewer, 'document.remove_from_history', id), {
        what: 'identity-numbers',
        reason: 'Det var et fødselsnummer.',
      }),
    )
    expect(await desk.store.database.reader.select().from(documentOtherNumbers)).toEqual([])
    await typing(`Kontoen er ${number}.`)
    await expect(share()).rejects.toMatchObject({ reason: 'document-identity-number' })
  })
})
