import { eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  consultationAnnouncements,
  consultationAnswers,
  consultationInputs,
  mails,
  organisations,
} from '#db/schema'
import { newId } from '~/core/ids'
import { write } from '~/core/write'
import { largestImportForm } from '~/domain/imports/fields'
import { docxOf, p, r } from '#tests/support/docx'
import { textOf } from '#tests/support/publishing'
import { unzipped } from '#tests/support/unzipped'
import { startPages, type Pages } from '#tests/support/pages'

let pages: Pages
let documentId: string
let here: string
let asked: string
let slug: string

const secret = 'Dette skal ingen i sekretariatet lese ennå'

/** Sends a form as somebody and gives where it leads; a form that is refused leads nowhere. */
async function send(as: Parameters<Pages['ask']>[1], path: string, form: Record<string, string>) {
  const answer = await pages.ask(path, { ...as, form })
  return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() }
}

const seenIn = (html: string) => /name="seen" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? ''
/** The words of a Word file, with a line between what stands apart. */
const wordsOf = (bytes: ArrayBuffer) =>
  (unzipped(new Uint8Array(bytes)).get('word/document.xml') ?? '').replace(/(<[^>]+>)+/g, '|')
/** The words of a page or of a file, whose parts are unpacked when it has any. */
async function wordsIn(as: Parameters<Pages['ask']>[1], path: string): Promise<string> {
  const bytes = new Uint8Array(await (await pages.ask(path, as)).arrayBuffer())
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b
  return isPacked ? [...unzipped(bytes).values()].join('\n') : new TextDecoder().decode(bytes)
}
const page = async (as: Parameters<Pages['ask']>[1], path: string) => (await pages.ask(path, as)).text()
const mailTo = async (recipient: string) => {
  const rows = await pages.stage.store.database.reader
    .select()
    .from(mails)
    .where(eq(mails.recipient, recipient))
  return rows.at(-1)?.text ?? ''
}

const create = () =>
  send({ as: 'secretariat' }, '/workspaces/group/consultations/new', {
    kind: 'input_round',
    title: 'Krav til tjenester',
    documentId,
    introduction: 'Hva mener dere?',
    questions: 'Er det klart?',
    openToAll: 'on',
    opensOn: '2026-03-04',
    opensTime: '08:00',
    deadline: '2026-04-15',
    shortReason: '',
    contactName: 'Sigurd',
    contactEmail: 'sigurd@test.tvers.example',
  })

beforeAll(async () => {
  pages = await startPages()
  documentId = await pages.stage.document('draft', 'Utkast', textOf('Ett nummer.', 'Svar i tide.'))
  const { organisationIds } = pages.stage.cast
  const created = await create()
  here = created.to
  asked = here.replace('/workspaces/group', '')
  await send({ as: 'secretariat' }, `${here}/invitations`, { 'organisationId[]': organisationIds.rosa ?? '' })
  await send({ as: 'secretariat' }, `${here}/invitations`, {
    organisationId: organisationIds.udi ?? '',
    email: 'post@udi.example',
  })
  const seen = seenIn(await page({ as: 'secretariat' }, `${here}/announcement`))
  await send({ as: 'secretariat' }, `${here}/announcement`, { seen })
  const [sentOut] = await pages.stage.store.database.reader.select().from(consultationAnnouncements)
  slug = sentOut?.slug ?? ''
}, 120_000)

afterAll(() => pages.stop())

describe('an organisation answers, from its own pages', () => {
  const answer = () => `${asked}/answers/${pages.stage.cast.organisationIds.rosa}`

  it('keeps what is written from those who ask: on every page, in every file, and on the portal', async () => {
    const saved = await send({ as: 'participant' }, answer(), {
      'text.whole': secret,
      'seen.whole': '0',
      'text.paragraph:2': 'Hvor lenge er «i tide»?',
      'seen.paragraph:2': '0',
    })
    expect(saved).toMatchObject({ status: 302, to: answer() })
    expect(await page({ as: 'participant' }, answer())).toContain(secret)
    const addresses = [here, `${here}/inputs`, `${here}/inputs.csv`, `${here}/reminder`, asked, '/my-page']
    for (const path of [
      ...addresses,
      '/workspaces/group/activity',
      `/search?q=sekretariatet`,
      `/horinger/${slug}`,
    ]) {
      for (const as of ['chair', 'secretariat', 'member', 'administrator'] as const) {
        expect(await page({ as }, path), `${as} ${path}`).not.toContain(secret)
      }
    }
    const xlsx = await pages.ask(`${here}/inputs.xlsx`, { as: 'secretariat' })
    expect(xlsx.status).toBe(200)
    const docx = await pages.ask(`${here}/inputs.docx`, { as: 'secretariat' })
    expect(wordsOf(await docx.arrayBuffer())).not.toContain(secret)
    for (const as of ['chair', 'administrator', 'member'] as const) {
      expect((await pages.ask(answer(), { as })).status).toBe(404)
      expect((await send({ as }, answer(), { 'text.whole': 'x', 'seen.whole': '1' })).status).toBe(404)
    }
  })

  it('says which field is wrong, and keeps what was typed', async () => {
    const refused = await send({ as: 'participant' }, answer(), {
      'text.whole': `${'x'.repeat(20_000)} slutt`,
      'seen.whole': '1',
    })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Teksten i «Samlet merknad» er for lang')
    expect(refused.text).toContain('x slutt')
  })

  it('shows the second of two colleagues what the first one wrote', async () => {
    const second = await send({ as: 'participant' }, answer(), {
      'text.whole': 'Noe annet',
      'seen.whole': '0',
    })
    expect(second.status).toBe(409)
    expect(second.text).toContain('En kollega har endret dette')
    expect(second.text).toContain('Noe annet')
  })

  it('is written in Word: what the file says is looked over, and saved by the answer’s own form', async () => {
    const chosen = new FormData()
    chosen.set('file', new File([], ''))
    const none = await pages.ask(`${answer()}/word`, { as: 'participant', form: chosen })
    expect([none.status, await none.text()]).toEqual([
      422,
      expect.stringContaining('Fyll ut feltet «Word-fil»'),
    ])
    chosen.set('file', new File([new Uint8Array(largestImportForm)], 'svar.docx'))
    const heavy = await pages.ask(`${answer()}/word`, { as: 'participant', form: chosen })
    expect([heavy.status, await heavy.text()]).toEqual([413, expect.stringContaining('Filen er for stor.')])
    const empty = await pages.ask(`${answer()}/form.docx`, { as: 'participant' })
    expect(wordsOf(await empty.arrayBuffer())).toContain(secret)
    expect((await pages.ask(`${answer()}/form.docx`, { as: 'secretariat' })).status).toBe(404)
    const said = docxOf(
      p(r('Spørsmål 1'), 'Overskrift1') + p(r('Nei, ikke helt.')) + p(r('Takk'), 'Overskrift1'),
    )
    const form = new FormData()
    form.set('file', new File([new Uint8Array(said)], 'svar.docx'))
    const looked = await pages.ask(`${answer()}/word`, { as: 'participant', form })
    const html = await looked.text()
    expect(html).toContain('Dette fant vi ikke plass til')
    const place = /name="(text\.question:[\w-]+)"[^>]*>Nei, ikke helt\./.exec(html)?.[1] ?? ''
    const seen = place.replace('text.', 'seen.')
    const saved = await send({ as: 'participant' }, answer(), { [place]: 'Nei, ikke helt.', [seen]: '0' })
    expect(saved.status).toBe(302)
    expect(await page({ as: 'participant' }, answer())).toContain('Nei, ikke helt.')
  })

  it('is sent whole, once, with a receipt; then those who ask read it', async () => {
    const sending = `${answer()}/sending`
    const whole = await page({ as: 'participant' }, sending)
    expect(whole).toContain('Svaret blir vist på det åpne nettstedet')
    expect(whole).toContain('Du kan ta det tilbake')
    const seen = seenIn(whole)
    const without = await send({ as: 'participant' }, sending, { seen })
    expect(without.status).toBe(422)
    expect(await send({ as: 'participant' }, sending, { seen, authorised: 'on' })).toMatchObject({
      status: 302,
    })
    const again = await send({ as: 'participant' }, sending, { seen, authorised: 'on' })
    expect(again.status).toBe(409)
    expect(again.text).toContain('Svaret er allerede sendt')
    expect(await page({ as: 'participant' }, answer())).toContain('Svaret fra ROSA er sendt')
    const tooLate = { 'text.whole': 'Skrevet mens det ble sendt', 'seen.whole': '1' }
    const colleague = await send({ as: 'participant' }, answer(), tooLate)
    expect(colleague.status).toBe(409)
    expect(colleague.text).toMatch(/Svaret er allerede sendt[^]*Dette ble ikke sendt[^]*Skrevet mens det ble/)
    expect(await page({ as: 'secretariat' }, `${here}/inputs`)).toContain(secret)
    expect(await page({ as: 'secretariat' }, `${here}/inputs.csv`)).toContain(secret)
    const docx = await pages.ask(`${here}/inputs.docx?paragraph=2`, { as: 'member' })
    expect(docx.headers.get('content-disposition')).toBe('attachment; filename="innspill-2026-03-04.docx"')
    const matrix = wordsOf(await docx.arrayBuffer())
    expect(matrix).toContain('Avsnitt 2|ROSA|Hvor lenge er «i tide»?|Ikke behandlet')
    expect(matrix).not.toContain(secret)
  })
})

it('says at the form for a link what is missing in it, and not at the other one', async () => {
  await write(pages.stage.store, null, (tx) =>
    tx.db.insert(organisations).values({
      ...{ id: newId(), slug: 'ung', kind: 'civil_society', shortName: 'Ung', createdAt: tx.now },
      ...{ nameNb: 'Ung', nameNn: 'Ung', nameEn: 'Young' },
    }),
  )
  const { to } = await create()
  const invite = (form: Record<string, string>) => send({ as: 'secretariat' }, `${to}/invitations`, form)
  const link = await invite({ organisationId: '', email: '' })
  expect(link.status).toBe(422)
  expect(link.text).toContain('href="#organisation-by-link"')
  expect(link.text).toContain('id="organisation-by-link-error"')
  expect(link.text).not.toContain('id="organisationId-error"')
  const ticked = await invite({})
  expect(ticked.text).toContain('id="organisationId-error"')
  expect(ticked.text).not.toContain('id="organisation-by-link-error"')
})

describe('anybody answers on the portal, without script and without a cookie', () => {
  const form = { name: 'Kari Nordmann', organisation: '', email: 'kari@example.no', 'text.whole': 'Fra meg' }

  it('by a link in a mail, which a mail program cannot use up by opening it', async () => {
    const html = await page({}, `/horinger/${slug}/svar`)
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/proof-of-work.js">'])
    const kept = await pages.ask(`/horinger/${slug}/svar`, { form })
    expect([kept.status, kept.headers.get('location')]).toEqual([302, `/horinger/${slug}/svar?sendt`])
    expect(kept.headers.get('set-cookie')).toBeNull()
    const link = /\/horinger\/bekreftelse\/[\w-]{43}/.exec(await mailTo('kari@example.no'))?.[0] ?? ''
    expect(await page({}, link)).toContain('Bekreft og send')
    expect(await page({}, link)).toContain('Bekreft og send')
    expect((await send({}, link, {})).to).toBe('/horinger/bekreftelse/sendt')
    const used = await send({}, link, {})
    expect(used.status).toBe(409)
    expect((await pages.ask(link)).status).toBe(404)
    const { reader } = pages.stage.store.database
    const [answer] = await reader
      .select()
      .from(consultationAnswers)
      .where(eq(consultationAnswers.channel, 'portal'))
    expect(answer).toMatchObject({ personName: 'Kari Nordmann', email: 'kari@example.no' })
    const looked = await send({ as: 'secretariat' }, `${here}/answers/${answer?.id}`, {
      outcome: 'held_back',
      reason: '',
    })
    expect(looked.status).toBe(422)
    expect(await page({}, `/horinger/${slug}`)).not.toContain('Fra meg')
  })

  it('and is told what is missing, with what was typed', async () => {
    const refused = await send({}, `/horinger/${slug}/svar`, { ...form, email: 'ikke en adresse' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Fra meg')
    expect(refused.text).toContain('Skriv «E-postadresse» som en e-postadresse')
  })

  it('until it has been too often', async () => {
    let last = 0
    for (let times = 0; times < 5; times += 1) last = (await send({}, `/horinger/${slug}/svar`, form)).status
    expect(last).toBe(429)
  })
})

describe('an organisation without an account answers by its link', () => {
  it('once, with a receipt that can be taken back', async () => {
    const link = /\/horinger\/svar\/[\w-]{43}/.exec(await mailTo('post@udi.example'))?.[0] ?? ''
    const form = { name: 'Una Udi', 'text.whole': 'Fra UDI' }
    expect((await send({}, link, form)).to).toBe(link)
    const again = await send({}, link, form)
    expect(again.status).toBe(409)
    expect(again.text).toContain('Svaret er allerede sendt')
    expect(await page({}, link)).toContain('Fra UDI')
    expect((await send({}, link, { takeBack: 'on' })).status).toBe(302)
    const open = await page({}, link)
    expect(open).not.toContain('Det som ble sendt')
    expect(open).toMatch(/name="text\.whole"[^>]*>Fra UDI</)
    expect(open).toContain('value="Una Udi"')
  })

  it('keeps what was typed by whoever used it meanwhile, and what has no place', async () => {
    const link = /\/horinger\/svar\/[\w-]{43}/.exec(await mailTo('post@udi.example'))?.[0] ?? ''
    const form = { name: 'Una Udi', 'text.whole': 'Fra UDI', 'text.paragraph:1': 'Likt' }
    const gone = await send({}, link, { ...form, 'text.paragraph:99': 'Om noe som er borte' })
    expect(gone.status).toBe(409)
    expect(gone.text).toContain('Dette ble ikke sendt')
    expect(gone.text.match(/Om noe som er borte/g)).toHaveLength(1)
    expect(gone.text.match(/>Fra UDI</g)).toHaveLength(1)
    expect((await send({}, link, form)).status).toBe(302)
    const second = await send({}, link, { ...form, 'text.whole': 'Fra den andre fanen' })
    expect(second.status).toBe(409)
    expect(second.text).toContain('Svaret er allerede sendt')
    expect(second.text).toMatch(/Dette ble ikke sendt[^]*Fra den andre fanen[^]*Det som ble sendt/)
    expect(second.text.match(/Likt/g)).toHaveLength(1)
    expect((await send({}, link, { takeBack: 'on' })).status).toBe(302)
  })
})

describe('what came of it', () => {
  it('is told to all who answered when the round is finished, and not before; internal notes never', async () => {
    const { store, cast } = pages.stage
    const answer = `${asked}/answers/${cast.organisationIds.rosa}`
    const inputs = await store.database.reader
      .select({ id: consultationInputs.id })
      .from(consultationInputs)
      .innerJoin(consultationAnswers, eq(consultationAnswers.id, consultationInputs.answerId))
      .where(isNull(consultationAnswers.takenBackAt))
    for (const { id } of inputs) {
      const treated = await send({ as: 'secretariat' }, `${here}/inputs/${id}`, {
        state: 'in_part',
        reason: 'Vi setter en frist.',
        internalNote: 'Ikke for andre',
        assignedTo: '',
        version: '0',
      })
      expect(treated.status).toBe(302)
    }
    expect(await page({ as: 'participant' }, answer)).not.toContain('Vi setter en frist.')
    const files = ['csv', 'docx', 'xlsx'].map((format) => `${here}/inputs.${format}`)
    for (const path of [`${here}/inputs`, `${here}/inputs/${inputs[0]?.id}`, ...files]) {
      expect(await wordsIn({ as: 'member' }, path)).not.toMatch(/Ikke for andre|Intern merknad/)
    }
    for (const path of files) expect(await wordsIn({ as: 'secretariat' }, path)).toContain('Ikke for andre')
    store.clock.moveTo('2026-04-16T08:00:00Z')
    expect((await send({ as: 'chair' }, `${here}/completion`, {})).text).toContain('Bestem det først')
    expect(await page({ as: 'participant' }, `${answer}/withdrawal`)).toContain('så svaret blir stående')
    expect(await page({ as: 'participant' }, `${answer}/sending`)).not.toContain('Du kan ta det tilbake')
    const fromPortal = await store.database.reader
      .select({ id: consultationAnswers.id })
      .from(consultationAnswers)
      .where(eq(consultationAnswers.channel, 'portal'))
    for (const { id } of fromPortal) {
      await send({ as: 'secretariat' }, `${here}/answers/${id}`, { outcome: 'shown', reason: '' })
    }
    const finished = await send({ as: 'chair' }, `${here}/completion`, {})
    expect(finished.to).toMatch(/^\/workspaces\/group\/documents\/[\w-]+\/publication$/)
    const told = [
      await page({ as: 'participant' }, answer),
      await page({}, `/horinger/${slug}`),
      await page({ as: 'chair' }, finished.to),
    ]
    for (const html of told) {
      expect(html).toContain('Vi setter en frist.')
      expect(html).not.toContain('Ikke for andre')
    }
    const tooLate = { name: 'Kari', email: 'k@example.no', 'text.whole': 'Etter at alt var over' }
    const refused = await send({}, `/horinger/${slug}/svar`, tooLate)
    expect(refused.text).toMatch(/Runden er avsluttet[^]*Dette ble ikke sendt[^]*Etter at alt var over/)
  })
})
