import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conventions, fora, mails, measures } from '#db/schema'
import { newId } from '~/core/ids'
import { write } from '~/core/write'
import { grantEdition } from '~/domain/editions/access.server'
import { withdrawEdition } from '~/domain/editions/withdraw.server'
import { startPages, type Pages } from '#tests/support/pages'
import { openConsultation } from '#tests/support/open-consultation'
import { textOf } from '#tests/support/publishing'
import { reading } from '#tests/support/store'

let pages: Pages
const slugs = { mandate: 'group-mandat', withdrawn: 'group-feilrapport' }
const hidden = { internal: 'group-skjult-notat', exempt: 'group-hemmelig-notat' }
let hiddenIds: string[]

beforeAll(async () => {
  pages = await startPages()
  const { stage } = pages
  await stage.publish('chair', await stage.document('mandate', 'Mandat & <formål>', textOf('Om høring', 'x')))
  const faulty = await stage.document('report', 'Feilrapport', textOf('Feil tall'))
  const { editionId } = await stage.publish('chair', faulty)
  const chair = await stage.cast.viewer('chair')
  await write(stage.store, chair.id, async (tx) =>
    withdrawEdition(tx, chair, await grantEdition(tx, chair, 'edition.withdraw', editionId), {
      reason: 'Tallene var feil.',
    }),
  )
  const internal = await stage.document('note', 'Skjult notat', textOf('Lukkeord'))
  const exempt = await stage.document('note', 'Hemmelig notat', textOf('Lukkeord'))
  const legalBasisId = await stage.legalBasis()
  hiddenIds = [
    (await stage.publish('chair', internal, { accessCode: 'internal' })).editionId,
    (await stage.publish('chair', exempt, { accessCode: 'exempt', legalBasisId, exemptionReason: 'x' }))
      .editionId,
    internal,
    exempt,
  ]
  await openConsultation(
    pages,
    await stage.document('draft', 'Utkast', textOf('Ett nummer.', 'Svar i tide.')),
  )
  await write(stage.store, null, async (tx) => {
    const title = { titleNb: 'Første tiltak', titleNn: 'Første tiltak', titleEn: 'First measure' }
    await tx.db.insert(measures).values({ id: newId(), number: 1, focusArea: 1, ...title, state: 'on_track' })
    await tx.db.insert(measures).values({ id: newId(), number: 2, focusArea: 1, state: 'not_started' })
    const names = { nameNb: 'Konvensjon', nameNn: 'Konvensjon', nameEn: 'Convention' }
    await tx.db.insert(conventions).values({ id: newId(), slug: 'k', ...names, body: 'ILO' })
    await tx.db
      .insert(fora)
      .values({ id: newId(), slug: 'f', nameNb: 'Forum', nameNn: 'Forum', nameEn: 'Forum' })
  })
})

afterAll(() => pages.stop())

const paths = [
  '/',
  '/publikasjoner',
  '/publikasjoner?kind=mandate&group=group&year=2026&page=2',
  `/publikasjoner/${slugs.mandate}`,
  `/publikasjoner/${slugs.mandate}/1`,
  `/publikasjoner/${slugs.withdrawn}`,
  `/publikasjoner/${slugs.withdrawn}/1`,
  '/horinger',
  '/horinger/krav-til-tjenester',
  '/horinger/krav-til-tjenester/svar',
  '/horinger/krav-til-tjenester/svar?sendt',
  '/tiltak',
  '/tiltak/1',
  '/tiltak/2',
  '/aktorer',
  '/gruppene',
  '/internasjonalt',
  '/sok',
  '/sok?q=h%C3%B8ring',
  '/sok?q=%22',
  '/tilgjengelighet',
  '/personvern',
]

describe.each(['nb', 'nn', 'en'])('the portal in %s', (language) => {
  it.each(paths)('%s is a plain page: one h1, a title, no script, no cookie', async (path) => {
    const response = await pages.ask(path, { language })
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.getSetCookie()).toEqual([])
    // One form has work for a browser to do; nothing else has a script.
    const answering = path === '/horinger/krav-til-tjenester/svar'
    const own = '<script type="module" src="/proof-of-work.js"></script>'
    expect(html.includes(own)).toBe(answering)
    expect(html.replace(own, '')).not.toMatch(/<script|modulepreload|\son[a-z]+=|\sstyle=/)
    expect(html).toContain(`<html lang="${language}"`)
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    expect(html).toMatch(/<title>[^<]+ – Tvers<\/title>/)
    expect(html).toContain('href="/tilgjengelighet"')
  })
})

describe('what is not public', () => {
  it.each(Object.values(hidden))('%s has no page, no edition and no file', async (slug) => {
    for (const rest of ['', '/1', '/1/html', '/1/pdf', '/1/docx']) {
      const response = await pages.ask(`/publikasjoner/${slug}${rest}`)
      expect(response.status, rest).toBe(404)
      expect(await response.text()).not.toMatch(/Lukkeord|Skjult|Hemmelig/)
    }
  })

  it('is not reached by its ids either', async () => {
    for (const id of hiddenIds) {
      for (const path of [`/publikasjoner/${id}`, `/publikasjoner/${id}/1`, `/publikasjoner/${id}/1/html`]) {
        expect((await pages.ask(path)).status, path).toBe(404)
      }
      for (const path of [`/workspaces/group/editions/${id}`, `/workspaces/group/editions/${id}/html`]) {
        const response = await pages.ask(path)
        expect([302, 404], path).toContain(response.status)
        expect(await response.text()).not.toMatch(/Lukkeord|Skjult|Hemmelig/)
      }
    }
  })

  it('is on no list, in no feed, and found by no search', async () => {
    const everywhere = [
      ...paths,
      '/feed.atom',
      '/sitemap.xml',
      '/sok?q=lukkeord',
      '/sok?q=skjult',
      '/sok?q=notat',
    ]
    for (const path of everywhere) {
      expect(await (await pages.ask(path)).text(), path).not.toMatch(
        /Lukkeord|Skjult notat|Hemmelig notat|skjult-notat/,
      )
    }
  })

  it.each(['0', '01', '-1', '1e0', '99', 'x', '1%00'])('has no edition number %s', async (number) => {
    expect((await pages.ask(`/publikasjoner/${slugs.mandate}/${number}`)).status).toBeGreaterThanOrEqual(400)
  })
})

describe('files', () => {
  it.each([
    ['html', 'text/html; charset=utf-8'],
    ['pdf', 'application/pdf'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ])('%s is saved, never sniffed, and is what its hash says', async (format, type) => {
    const path = `/publikasjoner/${slugs.mandate}/1/${format}`
    const response = await pages.ask(path)
    const bytes = Buffer.from(await response.arrayBuffer())
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': type,
      'content-disposition': `attachment; filename="group-mandat-1.${format}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    })
    expect(response.headers.get('etag')).toContain(sha256)
    expect(response.headers.getSetCookie()).toEqual([])
    expect(await (await pages.ask(`/publikasjoner/${slugs.mandate}/1`)).text()).toContain(sha256)
    const again = await pages.ask(path, { headers: { 'if-none-match': `"${sha256}"` } })
    expect(again.status).toBe(304)
  })

  it('is gone once the edition is withdrawn; its page says when and why', async () => {
    for (const format of ['html', 'pdf', 'docx']) {
      expect((await pages.ask(`/publikasjoner/${slugs.withdrawn}/1/${format}`)).status).toBe(410)
    }
    const html = await (await pages.ask(`/publikasjoner/${slugs.withdrawn}/1`)).text()
    expect(html).toContain('Tallene var feil.')
    expect(html).not.toContain('Feil tall')
  })

  it('has no format that does not exist', async () => {
    expect((await pages.ask(`/publikasjoner/${slugs.mandate}/1/exe`)).status).toBe(404)
  })
})

describe('for machines', () => {
  it('gives a feed that is well formed and escaped', async () => {
    const response = await pages.ask('/feed.atom')
    const xml = await response.text()
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    expect(xml).toContain(`${pages.url}/publikasjoner/group-mandat/1`)
    expect(openElements(xml)).toEqual([])
    expect(xml).toContain('<![CDATA[Mandat &amp; &lt;formål&gt;]]>')
  })

  it('gives a sitemap with every public address', async () => {
    const xml = await (await pages.ask('/sitemap.xml')).text()
    expect(openElements(xml)).toEqual([])
    for (const [, address = ''] of xml.matchAll(/<loc>([^<]+)<\/loc>/g)) {
      expect((await fetch(address)).status, address).toBe(200)
    }
  })

  it('keeps robots on this side of the door', async () => {
    const text = await (await pages.ask('/robots.txt')).text()
    expect(text).toContain('Disallow: /workspaces/')
    expect(text).toContain(`Sitemap: ${pages.url}/sitemap.xml`)
  })

  it('says whom to tell about a weakness, for less than a year', async () => {
    const text = await (await pages.ask('/.well-known/security.txt')).text()
    const expires = /^Expires: (.+)$/m.exec(text)?.[1] ?? ''
    const days = (new Date(expires).getTime() - pages.stage.store.clock.now().getTime()) / 86_400_000
    expect(days).toBeGreaterThan(30)
    expect(days).toBeLessThan(365)
    expect(text).toMatch(/^Contact: mailto:/m)
  })
})

describe('feedback on accessibility', () => {
  const waiting = () => reading(pages.stage.store).db.select().from(mails)

  it('is sent by anyone, without a script and without a cookie', async () => {
    const form = { message: 'Knappen mangler navn.', address: 'kari@example.org' }
    const response = await pages.ask('/tilgjengelighet', { form })
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe('/tilgjengelighet?sendt')
    expect(response.headers.getSetCookie()).toEqual([])
    expect(await waiting()).toMatchObject([
      { recipient: 'contact@tvers.example', text: 'Knappen mangler navn.\n\nkari@example.org' },
    ])
    expect(await (await pages.ask('/tilgjengelighet?sendt')).text()).toContain('Takk.')
  })

  it('comes back with what was typed when something is missing', async () => {
    const response = await pages.ask('/tilgjengelighet', {
      form: { message: ' ', address: 'kari@example.org' },
    })
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toContain('value="kari@example.org"')
    expect(html).toContain('href="#message"')
  })

  it('is not taken from another site', async () => {
    const headers = { origin: 'https://evil.example' }
    const response = await pages.ask('/tilgjengelighet', { form: { message: 'x' }, headers })
    expect(response.status).toBe(403)
    expect(await waiting()).toHaveLength(1)
  })
})

describe('weight', () => {
  it.each(['/', `/publikasjoner/${slugs.mandate}/1`])('%s loads under 60 KB compressed', async (path) => {
    const html = await (await pages.ask(path)).text()
    const linked = [...html.matchAll(/<link rel="(?:stylesheet|icon)" href="([^"]+)"/g)].map(
      ([, href]) => href ?? '',
    )
    expect(linked.some((href) => href.endsWith('.css'))).toBe(true)
    let sum = gzipSync(html).length
    for (const href of linked) {
      const css = await (await pages.ask(href)).text()
      expect(css, href).not.toMatch(/url\((?!["']?data:)/)
      sum += gzipSync(css).length
    }
    expect(sum).toBeLessThan(60_000)
  })
})

/** The elements of an XML text that are not closed in order; none when it is well formed. */
function openElements(xml: string): string[] {
  const open: string[] = []
  const bare = xml.replace(/<\?.*?\?>|<!\[CDATA\[[\s\S]*?\]\]>/g, '')
  for (const [, closing, name = '', empty] of bare.matchAll(
    /<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g,
  )) {
    if (empty) continue
    if (!closing) open.push(name)
    else if (open.pop() !== name) return [`</${name}>`]
  }
  return /[<>]/.test(bare.replace(/<\/?[\w:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>/g, '')) ? ['<'] : open
}
