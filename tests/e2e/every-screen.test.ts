import Sqlite from 'better-sqlite3'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoEmail, type DemoKey } from '#db/seed/demo/people'
import { lookalike } from '#tests/support/lookalike'
import { pngOf } from '#tests/support/pictures'
import { openBrowser } from './support/browser'
import { inDays } from './support/days'
import { startDemo, startEmpty, type Demo } from './support/demo'
import { hydrated, person } from './support/person'
import { addresses, screensFrom, type Screen } from './support/screens'
import { carryAxe, flawsOf, overflowAt, violationsOn } from './support/sound-page'
import { allowNoTrouble, watchForTrouble } from './support/trouble'

const everyone = [
  '/',
  '/sok',
  '/sign-in',
  '/forgotten-password',
  '/outbox',
  '/tilgjengelighet',
  '/personvern',
]
const desk = ['/my-page', '/account', '/account/password', '/directory', '/search']

/** From those who may see least to those who may see most; each looks at what nobody before could see. */
const viewers: ReadonlyArray<{ key: DemoKey | null; starts: readonly string[] }> = [
  { key: null, starts: everyone },
  { key: 'per', starts: desk },
  { key: 'amina', starts: ['/my-page', '/workspaces/samarbeidsplattformen'] },
  { key: 'farah', starts: ['/consultations'] },
  { key: 'erik', starts: ['/agreements'] },
  { key: 'elle', starts: ['/my-page', '/workspaces/direktoratsgruppen'] },
  { key: 'maren', starts: ['/my-page', '/workspaces/direktoratsgruppen'] },
  {
    key: 'jonas',
    starts: ['/my-page', '/workspaces/direktoratsgruppen', '/workspaces/samarbeidsplattformen'],
  },
  { key: 'astrid', starts: ['/my-page', '/workspaces/direktoratsgruppen'] },
  { key: 'gunnhild', starts: ['/workspaces/samarbeidsplattformen/documents'] },
  { key: 'anders', starts: ['/workspaces/departementsgruppen/documents'] },
  { key: 'tormod', starts: ['/administration?search=Linh', '/administration'] },
]

/** The page that the demo has no address for: it is there for as long as nobody has an account. */
const setUp = '/setup/:token'

let demo: Demo
let browser: Browser
const known = new Set<string>()
/** Pages of the secretariat that were linked to until `prepare` had used them. */
const used: string[] = []

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openBrowser()])
  await prepare()
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
})
allowNoTrouble()

describe.sequential('every screen is sound', () => {
  it.each(viewers.map((one) => ({ ...one, name: one.key ?? 'a visitor' })))(
    'that $name is the first to see',
    async ({ key, starts }) => {
      const context = await contextOf(key)
      const from = key === 'jonas' ? [...used, ...starts] : starts
      const screens = await screensFrom(context.request, from, known)
      for (const { address } of screens) known.add(address)
      const another = await copyOf(context, key)
      const flaws = await Promise.all([lookAt(context, screens, 'nb'), lookAt(another, screens, 'nn')])
      expect(flaws.flat()).toEqual([])
      await Promise.all([context.close(), another.close()])
    },
  )

  it('that an empty installation shows to whoever starts it', async () => {
    const empty = await startEmpty()
    const context = await browser.newContext({ baseURL: empty.url, locale: 'nb-NO' })
    watchForTrouble(context, 'the first administrator')
    const screens = [{ address: setUp, path: empty.setUpPath }]
    for (const language of ['nb', 'nn'] as const) expect(await lookAt(context, screens, language)).toEqual([])
    known.add(setUp)
    await context.close()
    await empty.stop()
  })

  it('and none is left out', () => {
    expect(addresses.filter((address) => !known.has(address))).toEqual([])
  })
})

/** Brings about what the demo is not in the middle of: minutes that are written or out for remarks, a mandate in the making, a plan. */
async function prepare(): Promise<void> {
  const group = '/workspaces/direktoratsgruppen'
  const { context } = await person(browser, demo, 'jonas')
  const send = async (path: string, form: Record<string, string>) => {
    const options = { form, headers: { origin: demo.url }, maxRedirects: 0 }
    const answer = await context.request.post(group + path, options)
    if (answer.status() !== 302) throw new Error(`${path} answered ${answer.status()}`)
    return new URL(answer.headers().location ?? '', demo.url).pathname.slice(group.length)
  }
  const plan = (title: string) =>
    send('/meetings/new', { title, date: inDays(9), starts: '09:00', ends: '10:00', place: 'Teams' })
  const item = { title: 'En sak', kind: 'decision' }
  await send(await plan('Planlagt'), item)
  const opened = async (title: string, kind: string) => {
    const agenda = await plan(title)
    await send(agenda, { ...item, kind })
    await send(agenda.replace(/agenda$/, 'notice'), {})
    const minutes = agenda.replace(/agenda$/, 'minutes')
    await send(`${minutes}/new`, { language: 'nb' })
    return minutes
  }
  const minutes = await opened('Under arbeid', 'decision')
  await send(`${minutes}/decisions`, { text: 'Gruppen er enig.' })
  const running = minutes.replace(/minutes$/, 'running')
  const answered = await (await context.request.get(group + minutes.replace(/minutes$/, 'agenda'))).text()
  const [agendaItem = ''] = /agenda\/[\w-]{36}/.exec(answered) ?? []
  const dissent = minutes.replace(/minutes$/, `${agendaItem}/dissent`)
  const from = await (await context.request.get(group + dissent)).text()
  const organisationId = /<option value="([\w-]{36})"/.exec(from)?.[1] ?? ''
  const address = 'https://virksomhet.example/utredninger/2026/tilskuddsordningen-for-kommunene.pdf'
  await send(dissent, { organisationId, text: `For tidlig. Se ${address}` })
  used.push(group + dissent)
  const screen = await (await context.request.get(group + running)).text()
  await send(running, { agendaItemId: /name="agendaItemId" value="([\w-]{36})"/.exec(screen)?.[1] ?? '' })
  const out = await opened('Til merknader', 'discussion')
  await send(`${out}/circulation`, { way: 'silence', workingDays: '5' })
  await send(`${out}/rounds`, { text: 'Vi sa noe annet.' })
  const calendar = await (await context.request.get(`${group}/meetings`)).text()
  const held = [...calendar.matchAll(/\/meetings\/[\w-]{36}/g)].at(-1)?.[0] ?? ''
  const correction = `${held}/minutes/corrections/new`
  await send(correction, { reason: 'Et navn er skrevet feil.' })
  used.push(group + correction)
  const series = { title: 'Faste møter', occurrence: 'last', weekday: '2', everyMonths: '1', place: 'Teams' }
  const times = { firstMonth: inDays(0).slice(0, 7), starts: '10:00', minutes: '90' }
  await send('/meeting-series/new', { ...series, ...times, 'itemTitle[]': 'Eventuelt' })
  await send('/procedures/new', { title: 'Et forslag', proposal: 'Gruppen er enig.' })
  const need = { title: 'Felles opplæring', purpose: 'Etatene lærer det samme.' }
  await send('/agreements/new', need)
  await send(`${await send('/agreements/new', need)}/not-needed`, { reason: 'Det står i loven.' })
  await send(`${await send('/agreements/new', need)}/drafting`, { language: 'nb' })
  await send('/mandate/new', { title: 'Mandat', language: 'nb' })
  const note = { title: 'Et notat', kind: 'note', language: 'nb', audience: 'group' }
  await send(`${await send('/documents/new', note)}/versions`, { name: 'Den første' })
  const decided = await send('/documents/new', { ...note, title: 'Et ferdig notat' })
  const chair = await person(browser, demo, 'astrid')
  const asked = { form: { reason: '' }, headers: { origin: demo.url }, maxRedirects: 0 }
  const concluded = await chair.context.request.post(`${group}${decided}/conclusion`, asked)
  if (concluded.status() !== 302) throw new Error(`the conclusion was answered with ${concluded.status()}`)
  await chair.context.close()
  used.push(`${group}${decided}/renewal`)
  const file = { name: 'notat.md', mimeType: 'text/markdown', buffer: Buffer.from('# Fra fil\n\n`kode`') }
  const upload = async (path: string, multipart: Record<string, string | typeof file>) => {
    const options = { multipart, headers: { origin: demo.url }, maxRedirects: 0 }
    const made = await context.request.post(group + path, options)
    if (made.status() !== 302) throw new Error(`the file was answered with ${made.status()}`)
    return new URL(made.headers().location ?? '', demo.url).pathname.slice(group.length)
  }
  const fromFile = await upload('/documents/import', { ...note, title: '', file })
  const comments = fromFile.replace(/import$/, 'comments')
  for (const replacement of ['ord', 'tall'])
    await send(comments, { kind: 'suggestion', quote: 'kode', replacement, text: '' })
  used.push(group + comments)
  await upload('/files/new', { audience: 'group', file })
  const picture = { name: 'bilde.png', mimeType: 'image/png', buffer: Buffer.from(pngOf(40, 30)) }
  await upload('/files/new', { audience: 'group', file: picture })
  damage(await send('/documents/new', { ...note, title: 'Et skadd notat' }))
  const account = { ...file, name: 'konto.md', buffer: Buffer.from(`Kontoen er ${lookalike}.`) }
  await upload('/files/new', { audience: 'group', file: account })
  await upload('/documents/import', { ...note, title: 'Kontoen', file: account })
  const withAccount = await upload('/documents/import', { ...note, title: 'Kontoen igjen', file: account })
  const otherNumber = withAccount.replace(/import$/, 'other-number')
  const numbers = await (await context.request.get(group + otherNumber)).text()
  const fingerprint = /value="([0-9a-f]{5})"/.exec(numbers)?.[1] ?? ''
  await send(otherNumber, { fingerprint, reason: 'Et kontonummer.' })
  const accountFile = await upload('/files/new', { audience: 'group', file: { ...account, name: 'to.md' } })
  await send(`${accountFile}/other-number`, { reason: 'Et kontonummer.' })
  used.push(group + otherNumber, group + accountFile)
  const people = await (await context.request.get(`${group}/people`)).text()
  const [seat = ''] = /\/people\/seats\/[\w-]{36}/.exec(people) ?? []
  await send(`${seat}/invitations/new`, {
    name: 'Ny Vara',
    email: 'ny.vara@demo.tvers.example',
    capacity: 'deputy',
    validTo: '',
  })
  const origin = { origin: demo.url }
  await context.request.post('/account/calendar', { form: { workspaceId: '' }, headers: origin })
  await context.request.post('/forgotten-password', { form: { email: demoEmail('jonas') }, headers: origin })
  await askOutsiders(context)
  await context.close()
}

/** What a worn disk does to a text: what is stored is no longer a text. */
function damage(path: string): void {
  const id = path.split('/').at(-1)
  const database = new Sqlite(demo.databaseFile)
  database.prepare('update document_updates set "update" = x\'ff\' where "documentId" = ?').run(id)
  database.prepare('delete from document_snapshots where "documentId" = ?').run(id)
  database.prepare('update documents set "unreadableFrom" = 1 where "id" = ?').run(id)
  database.close()
}

/** Has mails sent to people without an account: one who is asked by a personal link, and one who has answered on the portal. */
async function askOutsiders({ request }: BrowserContext): Promise<void> {
  const find = async (path: string, pattern: RegExp) => {
    const found = pattern.exec(await (await request.get(path)).text())?.[1]
    if (!found) throw new Error(`${path} does not have ${pattern}`)
    return found
  }
  const send = async (path: string, form: Record<string, string>) => {
    const answer = await request.post(path, { form, headers: { origin: demo.url }, maxRedirects: 0 })
    if (answer.status() !== 302) throw new Error(`${path} answered ${answer.status()}`)
  }
  const consultation = await find(
    '/workspaces/samarbeidsplattformen/consultations',
    /href="(\/workspaces\/[^"]+\/consultations\/[\w-]{36})"[^>]*><span[^>]*>Innspill til krav/,
  )
  const invitations = `${consultation}/invitations`
  const organisation = /id="organisation-by-link"[\s\S]*?value="([\w-]{36})"/
  await send(invitations, {
    organisationId: await find(invitations, organisation),
    email: 'post@demo.tvers.example',
  })
  const inputs = [
    ...new Set((await (await request.get(`${consultation}/inputs`)).text()).match(/\/inputs\/[\w-]{36}/g)),
  ]
  const originalId = inputs[1]?.slice('/inputs/'.length) ?? ''
  await send(`${consultation}${inputs[0]}/merging`, { originalId })
  const number = await find(`${consultation}/inputs`, /Avsnitt (\d+)</)
  const onText = await find(`${consultation}/inputs?paragraph=${number}`, /href="([^"]*\/inputs\/[\w-]{36})"/)
  const version = await find(onText, /name="version" value="(\d+)"/)
  await send(onText, { state: 'taken_in', reason: 'Det tar vi inn.', version })
  used.push(`${onText}/wording`)
  await send(`${await find('/horinger', /href="(\/horinger\/[\w-]+)"/)}/svar`, {
    name: 'Kari Nordmann',
    email: 'kari@demo.tvers.example',
    'text.whole': 'Kravene er gode.',
  })
}

async function contextOf(key: DemoKey | null): Promise<BrowserContext> {
  if (key) return (await person(browser, demo, key)).context
  const context = await browser.newContext({ baseURL: demo.url, locale: 'nb-NO' })
  watchForTrouble(context, 'visitor')
  return context
}

/** A second browser in which the same person is signed in, so that both languages are looked at side by side. */
async function copyOf(context: BrowserContext, key: DemoKey | null): Promise<BrowserContext> {
  const storageState = await context.storageState()
  const copy = await browser.newContext({ baseURL: demo.url, locale: 'nb-NO', storageState })
  watchForTrouble(copy, key ?? 'visitor')
  return copy
}

async function lookAt(context: BrowserContext, screens: Screen[], language: 'nb' | 'nn') {
  await context.addCookies([{ name: 'tvers_language', value: language, url: demo.url }])
  const page = await context.newPage()
  await carryAxe(page)
  const found: string[] = []
  for (const { path } of screens) {
    // What WCAG asks for hangs on how wide the page is, and hardly on the language: each width has one of them.
    await page.setViewportSize({ width: language === 'nb' ? 1280 : 375, height: 900 })
    await page.goto(path)
    if ((await page.locator('script:not([src="/proof-of-work.js"])').count()) > 0) await hydrated(page)
    const flaws = [
      ...(await flawsOf(page, language)),
      ...(language === 'nb' ? await violationsOn(page) : []),
      ...(await overflowAt(page, 375)),
      ...(language === 'nn' ? await violationsOn(page) : []),
      ...(await overflowAt(page, 320)),
    ]
    found.push(...flaws.map((flaw) => `${language} ${path} ${flaw}`))
  }
  await page.close()
  return found
}
