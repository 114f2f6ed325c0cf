import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import { openBrowser } from './support/browser'
import { startDemo, type Demo } from './support/demo'
import { person } from './support/person'
import { violationsOn } from './support/sound-page'
import { allowNoTrouble, expectTrouble } from './support/trouble'

const { comments, refusals, unsent } = nb
const title = 'Krav til tjenester som tar imot den første henvendelsen'

let demo: Demo
let browser: Browser
beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
})
allowNoTrouble()

const notice = (page: Page, which: keyof typeof unsent.outOfReach) =>
  page.getByRole('status').filter({ hasText: unsent.outOfReach[which] })
/** What watches over the connection comes a moment after the page. */
const watched = (page: Page) => page.locator('body > div > .tv-out-of-reach').waitFor({ state: 'attached' })

it('keeps what was written, and says so, when a comment is sent without a connection', async () => {
  const { page, context, go } = await person(browser, demo, 'amina')
  await go('/workspaces/samarbeidsplattformen/documents')
  await page.getByRole('link', { name: title }).click()
  const card = page.locator('[data-card]').first()
  await card.click()
  const field = card.getByLabel(comments.reply)
  const send = card.getByRole('button', { name: comments.sendReply })
  await field.fill('Skrevet i en tunnel')
  await watched(page)
  await context.setOffline(true)
  await send.click()
  await notice(page, 'held').waitFor()
  expect(await field.inputValue()).toBe('Skrevet i en tunnel')
  await context.setOffline(false)
  await notice(page, 'held').waitFor({ state: 'detached' })
  await send.click()
  await card.locator('p', { hasText: 'Skrevet i en tunnel' }).waitFor()
  expectTrouble(/^amina: .*(ERR_INTERNET_DISCONNECTED|WebSocket)/)
  await context.close()
})

it('gives a form back with what was filled in, and goes where a link leads once there is a connection', async () => {
  const { page, context, go } = await person(browser, demo, 'jonas')
  await go('/workspaces/samarbeidsplattformen/meetings/new')
  await watched(page)
  await page.locator('[name=title]').fill('Møte uten dekning')
  const away = /\.data(\?|$)|\/healthz$/
  await page.route(away, (route) => route.fulfill({ status: 502, body: 'Bad gateway' }))
  const send = page.getByRole('button', { name: nb.meetings.planPage.submit })
  await send.click()
  await page.getByText(refusals.reasons.unreachable).waitFor()
  await notice(page, 'lost').waitFor()
  await send.click()
  await notice(page, 'held').waitFor()
  expect(await page.locator('[name=title]').inputValue()).toBe('Møte uten dekning')
  expect(await violationsOn(page)).toEqual([])
  await page.unroute(away)
  await notice(page, 'held').waitFor({ state: 'detached' })

  await context.setOffline(true)
  // A page whose script the browser has not got yet.
  const link = page.getByRole('navigation').getByRole('link', { name: nb.ui.frame.consultations }).first()
  await link.click()
  await notice(page, 'lost').waitFor()
  await page.waitForTimeout(1_500)
  expect(await page.locator('[name=title]').inputValue()).toBe('Møte uten dekning')
  await context.setOffline(false)
  await page.waitForURL(/\/consultations$/)
  await page.getByRole('heading', { level: 1, name: nb.ui.frame.consultations }).waitFor()
  await notice(page, 'lost').waitFor({ state: 'detached' })
  expectTrouble(/^jonas: .*(ERR_INTERNET_DISCONNECTED|WebSocket|status of 502)/)
  await context.close()
})

it('stands as it was read while news of others cannot be had, and has them once they can', async () => {
  const amina = await person(browser, demo, 'amina')
  const { page } = amina
  await amina.go('/workspaces/samarbeidsplattformen/documents')
  await page.getByRole('link', { name: title }).click()
  await page.locator('[data-card]').first().click()
  const field = page.getByLabel(comments.reply).first()
  await field.fill('Halvskrevet')
  await watched(page)
  const unreachable = /\.data(\?|$)|\/healthz$/
  await page.route(unreachable, (route) => route.fulfill({ status: 502, body: 'Bad gateway' }))
  const other = await person(browser, demo, 'jonas')
  const sent = await other.context.request.post(`${new URL(page.url()).pathname}/comments`, {
    form: { kind: 'comment', quote: 'henvendelsen', text: 'Fra en annen', inPlace: '1' },
    headers: { origin: demo.url },
  })
  expect(sent.ok()).toBe(true)
  await notice(page, 'lost').waitFor()
  expect(await field.inputValue()).toBe('Halvskrevet')
  await page.unroute(unreachable)
  await page.getByText('Fra en annen').first().waitFor()
  expect(await field.inputValue()).toBe('Halvskrevet')
  expectTrouble(/^amina: .*(status of 502|WebSocket)/)
  await amina.context.close()
  await other.context.close()
})
