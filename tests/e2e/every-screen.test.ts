import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DemoKey } from '#db/seed/demo/people'
import { openBrowser } from './support/browser'
import { startDemo, type Demo } from './support/demo'
import { hydrated, person } from './support/person'
import { addresses, screensFrom, type Screen } from './support/screens'
import { flawsOf, overflowAt } from './support/sound-page'
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
  { key: 'elle', starts: ['/my-page', '/workspaces/direktoratsgruppen'] },
  { key: 'maren', starts: ['/my-page', '/workspaces/direktoratsgruppen'] },
  {
    key: 'jonas',
    starts: ['/my-page', '/workspaces/direktoratsgruppen', '/workspaces/samarbeidsplattformen'],
  },
  { key: 'astrid', starts: ['/my-page', '/workspaces/direktoratsgruppen'] },
  { key: 'tormod', starts: ['/administration'] },
]

/** Pages that the demo has no address for: they need a link that is sent once, or a state that it is not in. */
const outOfReach: readonly string[] = []

let demo: Demo
let browser: Browser
const known = new Set<string>()

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
})
allowNoTrouble()

describe.sequential('every screen is sound', () => {
  it.each(viewers)('that $key is the first to see', async ({ key, starts }) => {
    const context = await contextOf(key)
    const screens = await screensFrom(context.request, starts, known)
    for (const { address } of screens) known.add(address)
    const flaws = [...(await lookAt(context, screens, 'nb')), ...(await lookAt(context, screens, 'nn'))]
    expect(flaws).toEqual([])
    await context.close()
  })

  it('and none is left out', () => {
    expect(addresses.filter((address) => !known.has(address)).sort()).toEqual([...outOfReach].sort())
  })
})

async function contextOf(key: DemoKey | null): Promise<BrowserContext> {
  if (key) return (await person(browser, demo, key)).context
  const context = await browser.newContext({ baseURL: demo.url, locale: 'nb-NO' })
  watchForTrouble(context, 'visitor')
  return context
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
      ...(await overflowAt(page, 375)),
      ...(await overflowAt(page, 320)),
    ]
    found.push(...flaws.map((flaw) => `${language} ${path} ${flaw}`))
  }
  await page.close()
  return found
}
