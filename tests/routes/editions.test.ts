import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documents, editions } from '#db/schema'
import { startPages, type Pages } from '#tests/support/pages'
import { textOf } from '#tests/support/publishing'
import { reading } from '#tests/support/store'

let pages: Pages
let documentId: string
let exemptId: string
let form: string

beforeAll(async () => {
  pages = await startPages()
  const { stage } = pages
  documentId = await stage.document('report', 'Rapport til alle', textOf('Om menneskehandel'))
  form = `/workspaces/group/documents/${documentId}/publication`
  const exempt = await stage.document('note', 'Unntatt notat', textOf('Skjermet'))
  const legalBasisId = await stage.legalBasis()
  const grading = { accessCode: 'exempt', legalBasisId, exemptionReason: 'Intern drøfting' } as const
  exemptId = (await stage.publish('chair', exempt, grading)).editionId
})

afterAll(() => pages.stop())

const kept = () =>
  reading(pages.stage.store).db.select().from(editions).where(eq(editions.documentId, documentId))

async function seen(): Promise<string> {
  const html = await (await pages.ask(form, { as: 'secretariat' })).text()
  return /name="seen" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? ''
}

describe('the page that publishes', () => {
  it.each([
    ['chair', 200],
    ['secretariat', 200],
    ['member', 403],
    ['observer', 403],
    ['participant', 404],
    ['elsewhere', 404],
    ['administrator', 404],
    ['outsider', 404],
  ] as const)('answers the %s with %i', async (as, status) => {
    expect((await pages.ask(form, { as })).status).toBe(status)
    if (status === 200) return
    const sent = await pages.ask(form, { as, form: { accessCode: 'public', seen: 'a'.repeat(64) } })
    expect(sent.status).toBe(status)
    expect(await kept()).toHaveLength(0)
  })

  it('sends who is not signed in to the door', async () => {
    const response = await pages.ask(form)
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toContain('/sign-in?returnTo=')
  })

  it('shows the text as it will stand, the edition it becomes, and a button that says what happens', async () => {
    const html = await (await pages.ask(form, { as: 'secretariat' })).text()
    for (const said of [
      'Om menneskehandel',
      'Utgave 1, den første i serien',
      'Publiser rapporten',
      'group-rapport-til-alle',
    ]) {
      expect(html).toContain(said)
    }
  })

  it('asks for what an exemption needs, and keeps what was typed', async () => {
    const response = await pages.ask(form, {
      as: 'secretariat',
      form: { accessCode: 'exempt', exemptionReason: 'Av hensyn til drøftingen', seen: await seen() },
    })
    expect(response.status).toBe(422)
    const html = await response.text()
    for (const said of ['href="#legalBasisId"', 'href="#widerAccessAssessed"', 'Av hensyn til drøftingen']) {
      expect(html).toContain(said)
    }
    expect(await kept()).toHaveLength(0)
  })

  it('publishes nothing else than what was seen', async () => {
    const response = await pages.ask(form, {
      as: 'secretariat',
      form: { accessCode: 'public', seen: '0'.repeat(64) },
    })
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('Teksten er endret')
  })

  it('publishes, and the portal shows it at once', async () => {
    const response = await pages.ask(form, {
      as: 'secretariat',
      form: { accessCode: 'public', seen: await seen() },
    })
    expect(response.status).toBe(302)
    const [edition] = await kept()
    expect(response.headers.get('location')).toBe(`/workspaces/group/editions/${edition?.id}`)
    const html = await (await pages.ask('/publikasjoner/group-rapport-til-alle/1')).text()
    expect(html).toContain('Om menneskehandel')
    expect((await pages.ask(`/workspaces/group/editions/${edition?.id}`, { as: 'member' })).status).toBe(200)
    expect(await (await pages.ask('/sok?q=handel')).text()).toContain('Rapport til alle')
  })
})

describe('an exempt edition', () => {
  it.each([
    ['chair', 200],
    ['member', 200],
    ['observer', 200],
    ['participant', 404],
    ['elsewhere', 404],
    ['administrator', 404],
    ['outsider', 404],
  ] as const)('answers the %s with %i, page and files', async (as, status) => {
    for (const path of ['', '/html', '/pdf', '/docx']) {
      const response = await pages.ask(`/workspaces/group/editions/${exemptId}${path}`, { as })
      expect(response.status, path).toBe(status)
      if (path && status === 200) expect(response.headers.get('cache-control')).toBe('private, no-store')
    }
  })

  it('is withdrawn with a reason, by those who run the group only', async () => {
    const path = `/workspaces/group/editions/${exemptId}/withdrawal`
    const reason = { reason: 'Ble publisert for tidlig.' }
    expect((await pages.ask(path, { as: 'member' })).status).toBe(403)
    expect((await pages.ask(path, { as: 'member', form: reason })).status).toBe(403)
    expect((await pages.ask(path, { as: 'outsider', form: reason })).status).toBe(404)
    expect((await pages.ask(path, { as: 'chair', form: { reason: ' ' } })).status).toBe(422)
    expect((await pages.ask(path, { as: 'chair', form: reason })).status).toBe(302)
    expect((await pages.ask(path, { as: 'chair', form: reason })).status).toBe(409)
    const page = await pages.ask(`/workspaces/group/editions/${exemptId}`, { as: 'member' })
    expect(await page.text()).toContain('Ble publisert for tidlig.')
    expect((await pages.ask(`/workspaces/group/editions/${exemptId}/pdf`, { as: 'member' })).status).toBe(410)
  })
})

describe('searching from the desk', () => {
  it('finds what the reader may read, once the log has been followed', async () => {
    const { store } = pages.stage
    await expect
      .poll(
        async () =>
          (await (await pages.ask('/search?q=unntatt', { as: 'member' })).text()).includes('Unntatt notat'),
        {
          timeout: 5_000,
        },
      )
      .toBe(true)
    for (const as of ['participant', 'elsewhere', 'administrator', 'outsider'] as const) {
      const html = await (await pages.ask('/search?q=unntatt', { as })).text()
      expect(html, as).not.toContain('Unntatt notat')
    }
    expect(await reading(store).db.select().from(documents)).toHaveLength(2)
  })

  it('takes any signs as words', async () => {
    for (const typed of ['sak 12/26 "', '*', 'NEAR(', "'", '']) {
      const path = `/search?q=${encodeURIComponent(typed)}`
      expect((await pages.ask(path, { as: 'member' })).status, typed).toBe(200)
    }
  })
})
