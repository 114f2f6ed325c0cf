import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  consultationAnnouncements,
  consultationInvitations,
  consultationParagraphs,
  consultations,
} from '#db/schema'
import { write } from '~/core/write'
import { grantConsultation } from '~/domain/consultations/access.server'
import { announceConsultation } from '~/domain/consultations/announce.server'
import { editConsultation } from '~/domain/consultations/edit.server'
import { extendConsultation } from '~/domain/consultations/extend.server'
import { consultationPage, paragraphsOf } from '~/domain/consultations/page.server'
import { remindOrganisations } from '~/domain/consultations/remind.server'
import { changeText } from '~/domain/documents/text.server'
import { fragmentOf } from '~/editor/fragment'
import { nn } from '~/i18n/nn'
import type { Part } from '#tests/support/cast'
import { createDesk, origin, type Desk } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await createDesk()
})

const rows = () => desk.store.database.reader.select().from(consultations)
const paragraphs = () => desk.store.database.reader.select().from(consultationParagraphs)

describe('preparing a consultation', () => {
  it.each<[Part, string]>([
    ['member', 'forbidden'],
    ['participant', 'forbidden'],
    ['observer', 'forbidden'],
    ['elsewhere', 'not-found'],
    ['administrator', 'not-found'],
    ['outsider', 'not-found'],
  ])('is not for %s', async (part, code) => {
    await expect(desk.create(part)).rejects.toMatchObject({ code })
    expect(await rows()).toEqual([])
  })

  it.each<Part>(['chair', 'secretariat'])('is for %s, and nobody is told', async (part) => {
    const id = await desk.create(part)
    await desk.invite(id, ['rosa', 'jd'])
    expect(await rows()).toMatchObject([{ id, language: 'nb', opensAt: new Date('2026-03-03T23:00:00Z') }])
    expect(await desk.notices()).toEqual([])
    const viewer = await desk.cast.viewer('participant')
    const read = grantConsultation(desk.reading(), viewer, 'consultation.read', id)
    await expect(read).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is about a document of the workspace', async () => {
    const elsewhere = '01920000-0000-7000-8000-000000000000'
    const made = desk.create('chair', { documentId: elsewhere })
    await expect(made).rejects.toMatchObject({ code: 'invalid', detail: { field: 'documentId' } })
  })

  it('invites an organisation that nobody has a seat for by mail, and asks for the address', async () => {
    const id = await desk.create()
    await desk.store.database.transaction(async (db) => {
      const { organisations } = await import('#db/schema')
      const names = { shortName: 'NY', nameNb: 'Ny', nameNn: 'Ny', nameEn: 'Ny' }
      const row = { id: '01920000-0000-7000-8000-000000000001', slug: 'ny', kind: 'civil_society' as const }
      await db.insert(organisations).values({ ...row, ...names, createdAt: new Date() })
    })
    Object.assign(desk.cast.organisationIds, { ny: '01920000-0000-7000-8000-000000000001' })
    await expect(desk.invite(id, ['ny'])).rejects.toMatchObject({ detail: { field: 'email' } })
    await desk.invite(id, ['ny'], 'post@ny.example')
    expect(await desk.mails()).toEqual([])
    await desk.announce(id)
    const [mail] = await desk.mails()
    expect(mail).toMatchObject({ recipient: 'post@ny.example' })
    expect(mail?.text).toMatch(/http:\/\/tvers\.test\/horinger\/svar\/[\w-]{43}/)
  })

  it('writes to those without an account in the language that they are asked in', async () => {
    const id = await desk.create()
    await desk.invite(id, ['rosa'], 'post@rosa.example')
    await write(desk.store, null, async ({ db }) => {
      await db.update(consultations).set({ language: 'nn' }).where(eq(consultations.id, id))
    })
    await desk.announce(id)
    const [mail] = await desk.mails()
    const { greeting, consultation } = nn.auth.mails
    expect(mail?.subject).toBe(consultation.opening.subject('Krav til tjenester'))
    expect(mail?.text).toContain(greeting)
    expect(mail?.text).toContain(consultation.link)
  })

  it('asks ministries alone in a submission to ministries', async () => {
    const id = await desk.create('chair', { kind: 'ministry_submission' })
    await expect(desk.invite(id, ['rosa'])).rejects.toMatchObject({ reason: 'consultation-ministries-only' })
  })
})

describe('sending it out', () => {
  it('freezes the text with its numbers, and tells all who are asked', async () => {
    const id = await desk.open(['rosa', 'jd'])
    expect((await paragraphs()).map(({ number, text }) => [number, text])).toEqual([
      [null, 'Krav'],
      [1, 'Tjenesten skal ha ett nummer.'],
      [2, 'Den skal svare i rimelig tid.'],
      [3, 'om dagen'],
      [4, 'om natten'],
    ])
    const told = (await desk.notices()).map(({ userId, kind, href }) => [userId, kind, href])
    expect(new Set(told)).toEqual(
      new Set(
        ['participant', 'elsewhere'].map((part) => [
          desk.cast.userIds[part as Part],
          'consultation_announced',
          `/consultations/${id}`,
        ]),
      ),
    )
    expect((await desk.log()).at(-1)).toMatchObject({ action: 'consultation.announced', objectId: id })
  })

  it('keeps the numbers when the document goes on', async () => {
    const id = await desk.open()
    const before = await paragraphsOf(desk.reading(), id)
    await desk.as('secretariat', (tx) =>
      changeText(tx, desk.documentId, (doc) => {
        fragmentOf(doc)?.delete(0, 2)
        return true
      }),
    )
    expect(await paragraphsOf(desk.reading(), id)).toEqual(before)
  })

  it('opens by itself at its time', async () => {
    const id = await desk.open(['rosa'], { opensOn: '2026-03-05', opensTime: '10:00' })
    const standing = async () => {
      const viewer = await desk.cast.viewer('participant')
      return (await grantConsultation(desk.reading(), viewer, 'consultation.read', id)).standing
    }
    expect(await standing()).toBe('announced')
    desk.store.clock.tick(Date.parse('2026-03-05T09:00:00Z') - desk.store.clock.now().getTime())
    expect(await standing()).toBe('open')
    desk.store.clock.tick(Date.parse('2026-04-15T22:00:00Z') - desk.store.clock.now().getTime())
    expect(await standing()).toBe('closed')
  })

  it('refuses when nobody is asked, when it is out, and when the text is another than was seen', async () => {
    const id = await desk.create()
    await expect(desk.announce(id)).rejects.toMatchObject({ reason: 'consultation-nobody' })
    await desk.invite(id, ['rosa'])
    const other = desk.as('chair', async (tx, viewer) => {
      const consultation = await grantConsultation(tx, viewer, 'consultation.manage', id)
      await announceConsultation(tx, viewer, consultation, { seen: '0'.repeat(64), origin })
    })
    await expect(other).rejects.toMatchObject({ reason: 'edition-text-changed' })
    await desk.announce(id)
    await expect(desk.announce(id)).rejects.toMatchObject({ reason: 'consultation-sent-out' })
    const edit = desk.as('chair', async (tx, viewer) => {
      const consultation = await grantConsultation(tx, viewer, 'consultation.manage', id)
      await editConsultation(tx, viewer, consultation, { ...desk.fields(), version: 1 })
    })
    await expect(edit).rejects.toMatchObject({ reason: 'consultation-sent-out' })
    expect(await desk.store.database.reader.select().from(consultationAnnouncements)).toHaveLength(1)
  })

  it('refuses a text with a national identity number, and one without a word', async () => {
    const withNumber = await createDesk({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Person 10915596784.' }] }],
    })
    await expect(withNumber.open()).rejects.toMatchObject({ reason: 'edition-identity-number' })
    const empty = await createDesk({ type: 'doc', content: [] })
    await expect(empty.open()).rejects.toMatchObject({ reason: 'consultation-empty' })
    expect(await empty.store.database.reader.select().from(consultationParagraphs)).toEqual([])
  })
})

describe('more time', () => {
  const linkHashes = async () =>
    (await desk.store.database.reader.select().from(consultationInvitations)).map(({ linkHash }) => linkHash)

  const extend = (id: string, deadline: string) =>
    desk.as('secretariat', async (tx, viewer) =>
      extendConsultation(tx, await grantConsultation(tx, viewer, 'consultation.manage', id), {
        deadline,
        reason: 'Mange ba om det.',
      }),
    )

  it('is for everybody, with a reason, and all who are asked are told', async () => {
    const id = await desk.open()
    await extend(id, '2026-05-01')
    const chair = await desk.cast.viewer('chair')
    const thing = await grantConsultation(desk.reading(), chair, 'consultation.read', id)
    const page = await consultationPage(desk.reading(), thing, 'nb')
    expect(page).toMatchObject({
      deadline: '2026-05-01',
      extensions: [{ fromDeadline: '2026-04-15', toDeadline: '2026-05-01', reason: 'Mange ba om det.' }],
    })
    const told = (await desk.notices()).filter(({ kind }) => kind === 'consultation_extended')
    expect(told.map(({ userId }) => userId).sort()).toEqual(
      [desk.cast.userIds.participant, desk.cast.userIds.member].sort(),
    )
  })

  it('is told by mail to those who answer by a personal link, which still holds', async () => {
    const id = await desk.create()
    await desk.invite(id, ['udi'], 'post@udi.example')
    await desk.announce(id)
    const before = (await desk.mails()).length
    const links = await linkHashes()
    await extend(id, '2026-05-01')
    expect((await desk.mails()).slice(before)).toMatchObject([
      { recipient: 'post@udi.example', subject: 'Ny frist: Krav til tjenester' },
    ])
    expect((await desk.mails()).at(-1)?.text).toContain('Siste dag for svar er nå 1. mai 2026.')
    expect(await linkHashes()).toEqual(links)
  })

  it('is never less time', async () => {
    const id = await desk.open()
    await expect(extend(id, '2026-04-15')).rejects.toMatchObject({ detail: { field: 'deadline' } })
    await expect(extend(await desk.create(), '2026-05-01')).rejects.toMatchObject({
      reason: 'consultation-not-out',
    })
  })
})

describe('a reminder', () => {
  it('goes to those who have not answered, and to nobody else', async () => {
    const id = await desk.open(['rosa', 'pod'])
    await desk.write('member', id, 'pod', { whole: 'Bra.' })
    await desk.send('member', id, 'pod')
    const remind = () =>
      desk.as('secretariat', async (tx, viewer) =>
        remindOrganisations(tx, await grantConsultation(tx, viewer, 'consultation.manage', id), origin),
      )
    expect(await remind()).toBe(1)
    const told = (await desk.notices()).filter(({ kind }) => kind === 'consultation_reminder')
    expect(told.map(({ userId }) => userId)).toEqual([desk.cast.userIds.participant])
    await desk.write('participant', id, 'rosa', { conclusion: 'no_remarks' })
    await desk.send('participant', id, 'rosa')
    await expect(remind()).rejects.toMatchObject({ reason: 'consultation-all-answered' })
  })
})
