import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import { openBrowser } from './support/browser'
import { startDemo, type Demo } from './support/demo'
import { person, type Person } from './support/person'
import { allowNoTrouble } from './support/trouble'

const group = '/workspaces/direktoratsgruppen'
const words = nb.agreements
const reason = 'Vi kan ikke stille med tolk hver dag.'

let demo: Demo
let browser: Browser
let jonas: Person
let maren: Person
let amina: Person
/** Of the agreement, in the group and for the parties. */
let here = ''
let theirs = ''

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openBrowser()])
  jonas = await person(browser, demo, 'jonas')
  maren = await person(browser, demo, 'maren')
  amina = await person(browser, demo, 'amina')
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
})
allowNoTrouble()

async function send(): Promise<void> {
  const page = await jonas.go(`${here}/sending`)
  await page.getByRole('button', { name: words.sending.submit }).click()
  await page.waitForURL(demo.url + here)
}

async function sign({ go }: Person): Promise<void> {
  const page = await go(theirs)
  await page.getByRole('checkbox', { name: words.signing.authorised }).check()
  await page.getByRole('button', { name: words.signing.submit }).click()
  await page.getByText(words.signing.done).waitFor()
}

describe.sequential('the way of an agreement, from a need to two signatures', () => {
  it('begins with a need that is found to be there, and gets a text and two parties', async () => {
    const page = await jonas.go(`${group}/agreements/new`)
    await page.locator('[name=title]').fill('Tolk når det haster')
    await page.locator('[name=purpose]').fill('Den som trenger hjelp, skal bli forstått.')
    await page.getByRole('button', { name: words.registering.submit }).click()
    await page.waitForURL(/\/agreements\/[\w-]{36}$/)
    here = new URL(page.url()).pathname
    theirs = here.replace(group, '')
    expect(await amina.context.request.get(theirs).then((answer) => answer.status())).toBe(404)
    await page.getByRole('link', { name: words.drafting.action }).click()
    await page.getByRole('button', { name: words.drafting.submit }).click()
    await page.waitForURL(/\/documents\//)
    await jonas.go(`${here}/parties`)
    const parties = page.locator('select[name="partyId[]"]')
    await parties.nth(0).selectOption({ label: 'Politidirektoratet' })
    await parties.nth(1).selectOption({ label: 'ROSA' })
    await page.getByRole('button', { name: words.parties.submit, exact: true }).click()
    await page.waitForURL(demo.url + here)
  })

  it('is declined by a party, whose reason leads to another edition', async () => {
    await send()
    await sign(maren)
    const page = await amina.go(theirs)
    await page.getByRole('link', { name: words.declining.title }).click()
    await page.waitForURL(/\/declining$/)
    await page.locator('[name=reason]').fill(reason)
    await page.getByRole('button', { name: words.declining.submit }).click()
    await page.waitForURL(demo.url + theirs)
    await page.getByText(words.states.declined).first().waitFor()
    expect(await page.getByRole('button', { name: words.signing.submit }).count()).toBe(0)
    // What is taken back is no longer theirs to look at.
    for (const one of [maren, amina]) await one.go('/my-page')
    const mine = await jonas.go(here)
    await mine.getByText(reason).first().waitFor()
    await mine.getByRole('link', { name: words.takingBack.action }).click()
    await mine.locator('[name=reason]').fill('Tolk på telefon er nok.')
    await mine.getByRole('button', { name: words.takingBack.submit }).click()
    await mine.waitForURL(demo.url + here)
    await send()
  })

  it('is signed by both', async () => {
    await sign(maren)
    await sign(amina)
    const page = await jonas.go(here)
    await page.getByText(words.page.count(2, 2)).waitFor()
    await page.locator('.tv-status', { hasText: words.states.signed }).waitFor()
  })
})
