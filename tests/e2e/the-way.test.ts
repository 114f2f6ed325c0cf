import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import { openBrowser } from './support/browser'
import { startDemo, type Demo } from './support/demo'
import { inDays } from './support/days'
import { reachesNone } from './support/outsider'
import { hydrated, person, type Person } from './support/person'
import { allowNoTrouble, watchForTrouble } from './support/trouble'
import { caretAfter, says, stored, textIn, typeTogether, wordsIn } from './support/writing'

const group = '/workspaces/direktoratsgruppen'
const decision = 'Gruppen ber om en felles veileder for møtet med mulige ofre.'
const actionItem = 'Lage utkast til en felles veileder'

let demo: Demo
let browser: Browser
let jonas: Person
let maren: Person
let meeting = ''
const editions: string[] = []

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openBrowser()])
  jonas = await person(browser, demo, 'jonas')
  maren = await person(browser, demo, 'maren')
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
})
allowNoTrouble()

describe.sequential('the way from a meeting to the public', () => {
  const { meetings } = nb

  it('begins with a meeting that the secretariat calls', async () => {
    const page = await jonas.go(`${group}/meetings`)
    await page.getByRole('link', { name: meetings.plan }).click()
    await page.getByLabel(meetings.fields.title).fill('Felles veileder')
    await page.getByLabel(meetings.fields.date).fill(inDays(3))
    await page.getByLabel(meetings.fields.starts).fill('09:00')
    await page.getByLabel(meetings.fields.ends).fill('11:00')
    await page.getByLabel(meetings.fields.place).fill('Teams')
    await page.getByRole('button', { name: meetings.planPage.submit }).click()
    await page.waitForURL(/\/meetings\/[^/]+\/agenda$/)
    meeting = new URL(page.url()).pathname.replace(/\/agenda$/, '')
    const add = page.getByRole('button', { name: meetings.agenda.submit })
    await add.waitFor()
    for (const title of ['Veilederen', 'Neste møte']) {
      await page.getByLabel(meetings.fields.title).fill(title)
      await add.click()
      await page.locator('main').getByText(title).first().waitFor()
      await expect.poll(() => page.getByLabel(meetings.fields.title).inputValue()).toBe('')
    }
    expect(await page.locator('main').innerText()).toMatch(/Sak \d+\/\d\d[\s\S]*Sak \d+\/\d\d/)
    await page.getByRole('link', { name: meetings.notice.title }).click()
    await page.getByRole('button', { name: meetings.notice.submit }).click()
    await page.waitForURL(demo.url + meeting)
    await page.getByText(meetings.states.called, { exact: true }).first().waitFor()
  })

  it('goes on in minutes that two people write at once', async () => {
    const page = await jonas.go(meeting)
    await page.getByRole('link', { name: meetings.minutes.open }).first().click()
    await page.getByRole('button', { name: meetings.minutes.opening.submit }).click()
    await page.waitForURL(`${demo.url}${meeting}/minutes`)
    const other = await maren.go(meeting)
    await other.getByRole('link', { name: meetings.minutes.write }).first().click()
    await Promise.all([page, other].map((one) => textIn(one).waitFor()))
    await caretAfter(page, 'Drøfting:', 0)
    await caretAfter(other, 'Drøfting:', 1)
    await page.locator('.tv-peer-name', { hasText: 'Maren Valle' }).waitFor({ state: 'attached' })
    await other.locator('.tv-peer-name', { hasText: 'Jonas Haugland' }).waitFor({ state: 'attached' })
    const mine = 'Etatene møter de samme menneskene hver for seg.'
    const theirs = 'Datoen passer for alle, også for dem nord i landet.'
    await typeTogether([
      { page, words: mine },
      { page: other, words: theirs },
    ])
    for (const one of [page, other]) {
      await says(one, mine)
      await says(one, theirs)
    }
    await Promise.all([stored(page), stored(other)])
    expect(await wordsIn(page)).toBe(await wordsIn(other))
  })

  it('marks what is decided and who does what, which is seen at once', async () => {
    const { page } = jonas
    const desk = await maren.context.newPage()
    const list = await maren.context.newPage()
    await desk.goto('/my-page')
    await list.goto(`${group}/action-items`)
    for (const one of [desk, list]) {
      await hydrated(one)
      await one.evaluate(() => Object.assign(window, { neverReloaded: true }))
    }
    await caretAfter(page, 'Konklusjon:', 0)
    await page.keyboard.type(decision)
    const words = meetings.minutes
    await page.getByRole('button', { name: words.markDecision }).click()
    const dialog = page.getByRole('dialog')
    const first = dialog.getByLabel(words.outcomeFields.text)
    expect(await first.inputValue()).toBe(decision)
    expect(await first.evaluate((field) => field === document.activeElement)).toBe(true)
    await dialog.getByRole('button', { name: words.decision.submit }).click()
    await dialog.waitFor({ state: 'detached' })
    await says(maren.page, decision)
    await page.getByRole('button', { name: words.markActionItem }).click()
    await dialog.getByLabel(words.outcomeFields.title).fill(actionItem)
    await dialog.getByLabel(words.outcomeFields.organisationId).selectOption({ label: 'Politidirektoratet' })
    await dialog.getByLabel(words.outcomeFields.userId).selectOption({ label: 'Maren Valle' })
    await dialog.getByLabel(words.outcomeFields.deadline).fill(inDays(30))
    await dialog.getByRole('button', { name: words.actionItem.submit }).click()
    await dialog.waitFor({ state: 'detached' })
    await maren.page.locator('.tv-text').getByText(actionItem).waitFor()
    for (const one of [desk, list]) {
      await one.getByRole('link', { name: actionItem, exact: true }).waitFor()
      expect(await one.evaluate(() => 'neverReloaded' in window)).toBe(true)
      await one.close()
    }
  })

  it('ends in minutes that the chair approves, and editions that the secretariat publishes', async () => {
    const { page } = jonas
    await page.getByRole('link', { name: meetings.minutes.circulate }).click()
    await page.getByRole('button', { name: meetings.minutes.circulation.submit }).click()
    await page.waitForURL(`${demo.url}${meeting}/minutes`)
    const astrid = await person(browser, demo, 'astrid')
    const chair = await astrid.go(`${meeting}/minutes`)
    await chair.getByRole('link', { name: meetings.minutes.approve }).click()
    await chair.getByText(decision).first().waitFor()
    await chair.getByRole('button', { name: meetings.minutes.approval.submit }).click()
    await chair.waitForURL(`${demo.url}${meeting}/minutes`)
    await astrid.context.close()
    // The approval reaches the page that the secretariat has had open all the time.
    await page.getByRole('link', { name: meetings.minutes.publish }).click()
    editions.push(await publish(page))
    await jonas.go(`${group}/mandate`)
    await page.getByRole('link', { name: nb.mandates.read }).click()
    await page.getByRole('link', { name: nb.mandates.settings }).click()
    await page.getByRole('link', { name: nb.documents.page.publish, exact: true }).click()
    editions.push(await publish(page))
  })

  it('is read by anyone, without an account and without script', async () => {
    const visitor = await browser.newContext({ baseURL: demo.url, locale: 'nb-NO', javaScriptEnabled: false })
    watchForTrouble(visitor, 'visitor')
    const page = await visitor.newPage()
    const said = [decision, 'Direktoratsgruppen']
    for (const [place, edition] of editions.entries()) {
      expect(edition).toMatch(/\/1$/)
      await page.goto('/')
      await page.getByRole('link', { name: nb.portal.links.publications }).first().click()
      await page
        .locator(`main a[href^="${edition.replace(/\/1$/, '')}"]`)
        .first()
        .click()
      await page.goto(edition)
      await page
        .locator('main')
        .getByText(said[place] ?? '')
        .first()
        .waitFor()
      expect(await page.locator('main').innerText()).not.toContain('Maren Valle')
      for (const [format, begins] of [
        ['pdf', '%PDF'],
        ['docx', 'PK'],
      ] as const) {
        const download = page.waitForEvent('download')
        await page.getByRole('link', { name: nb.editions.formats[format] }).first().click()
        const file = await readFile(await (await download).path())
        expect(file.subarray(0, begins.length).toString('latin1')).toBe(begins)
      }
    }
    expect(await page.locator('script').count()).toBe(0)
    expect(editions.length).toBe(2)
    await visitor.close()
  })

  it('is closed to who has no seat', async () => {
    await reachesNone(browser, demo, [jonas, maren])
  })
})

/** Publishes for everyone from the page that asks for the grading; answers the address on the portal. */
async function publish(page: Page): Promise<string> {
  await page.getByRole('radio', { name: nb.editions.accessCodes.public, exact: true }).check()
  await page.getByRole('button', { name: /^Publiser/ }).click()
  await page.waitForURL(/\/editions\/[^/]+$/)
  return new URL(
    await page.getByRole('link', { name: nb.editions.onPortal }).evaluate((a: HTMLAnchorElement) => a.href),
  ).pathname
}
