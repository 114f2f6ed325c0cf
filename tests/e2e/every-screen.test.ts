import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoEmail, type DemoKey } from '#db/seed/demo/people'
import { openBrowser } from './support/browser'
import { inDays } from './support/days'
import { startDemo, type Demo } from './support/demo'
import { hydrated, person } from './support/person'
import { addresses, screensFrom, type Screen } from './support/screens'
import { flawsOf, overflowAt, violationsOn } from './support/sound-page'
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
  { key: 'elle', starts: ['/my-page', '/workspaces/direktoratsgruppen'] },
  { key: 'maren', starts: ['/my-page', '/workspaces/direktoratsgruppen'] },
  {
    key: 'jonas',
    starts: ['/my-page', '/workspaces/direktoratsgruppen', '/workspaces/samarbeidsplattformen'],
  },
  { key: 'astrid', starts: ['/my-page', '/workspaces/direktoratsgruppen'] },
  { key: 'gunnhild', starts: ['/workspaces/samarbeidsplattformen/documents'] },
  { key: 'anders', starts: ['/workspaces/departementsgruppen/documents'] },
  { key: 'tormod', starts: ['/administration'] },
]

/** Pages that the demo has no address for: they need an empty installation, a mail to somebody outside, or a person far down a list. */
const outOfReach: readonly string[] = [
  '/horinger/bekreftelse/:token',
  '/horinger/svar/:token',
  '/administration/people/:person/roles/:role/ending',
  '/setup/:token',
]

let demo: Demo
let browser: Browser
const known = new Set<string>()

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
      const screens = await screensFrom(context.request, starts, known)
      for (const { address } of screens) known.add(address)
      const another = await copyOf(context, key)
      const flaws = await Promise.all([lookAt(context, screens, 'nb'), lookAt(another, screens, 'nn')])
      expect(flaws.flat()).toEqual([])
      await Promise.all([context.close(), another.close()])
    },
  )

  it('and none is left out', () => {
    expect(addresses.filter((address) => !known.has(address)).sort()).toEqual([...outOfReach].sort())
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
  const out = await opened('Til merknader', 'discussion')
  await send(`${out}/circulation`, { way: 'silence', workingDays: '5' })
  await send(`${out}/rounds`, { text: 'Vi sa noe annet.' })
  const calendar = await (await context.request.get(`${group}/meetings`)).text()
  const held = [...calendar.matchAll(/\/meetings\/[\w-]{36}/g)].at(-1)?.[0] ?? ''
  await send(`${held}/minutes/corrections/new`, { reason: 'Et navn er skrevet feil.' })
  const series = { title: 'Faste møter', occurrence: 'last', weekday: '2', everyMonths: '1', place: 'Teams' }
  const times = { firstMonth: inDays(0).slice(0, 7), starts: '10:00', minutes: '90' }
  await send('/meeting-series/new', { ...series, ...times, 'itemTitle[]': 'Eventuelt' })
  await send('/procedures/new', { title: 'Et forslag', proposal: 'Gruppen er enig.' })
  await send('/mandate/new', { title: 'Mandat', language: 'nb' })
  const note = { title: 'Et notat', kind: 'note', language: 'nb', audience: 'group' }
  await send(`${await send('/documents/new', note)}/versions`, { name: 'Den første' })
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
  await context.close()
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
  const found: string[] = []
  for (const { path } of screens) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(path)
    if ((await page.locator('script').count()) > 0) await hydrated(page)
    const flaws = [
      ...(await flawsOf(page, language)),
      ...(await violationsOn(page)),
      ...(await overflowAt(page, 375)),
      ...(await overflowAt(page, 320)),
    ]
    found.push(...flaws.map((flaw) => `${language} ${path} ${flaw}`))
  }
  await page.close()
  return found
}
