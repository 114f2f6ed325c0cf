import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import { openBrowser } from './support/browser'
import { inDays } from './support/days'
import { startDemo, type Demo } from './support/demo'
import { person, settled } from './support/person'
import { allowNoTrouble, expectTrouble } from './support/trouble'

const { comments, refusals, unsent } = nb
const { unreachable, 'sent-before': sentBefore } = refusals.reasons
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

const lost = (page: Page) => page.getByRole('status').filter({ hasText: unsent.outOfReach.lost })
/** What watches over the connection comes a moment after the page. */
const watched = (page: Page) => page.locator('body > div > .tv-out-of-reach').waitFor({ state: 'attached' })

/** The server has what is sent and does it; its answer is lost, and nothing else is had until `restore`. */
async function loseAnswers(page: Page) {
  const asked = /\.data(\?|$)|\/healthz$/
  await page.route(asked, async (route) => {
    if (route.request().method() === 'POST') await route.fetch({ maxRedirects: 0 })
    await route.abort('connectionreset')
  })
  return async function restore() {
    await page.unroute(asked)
    await lost(page).waitFor({ state: 'detached' })
  }
}

async function openReplies(who: 'amina' | 'jonas') {
  const one = await person(browser, demo, who)
  const { page } = one
  await one.go('/workspaces/samarbeidsplattformen/documents')
  await page.getByRole('link', { name: title }).click()
  const card = page.locator('[data-card]').first()
  await card.click()
  await watched(page)
  const field = card.getByLabel(comments.reply)
  const send = card.getByRole('button', { name: comments.sendReply })
  /** How often something is said in the card, as the server has it. */
  async function said(text: string) {
    await settled(page)
    await page.reload()
    await card.click()
    await card.locator('p').first().waitFor()
    return card.locator('p', { hasText: text }).count()
  }
  return { ...one, card, field, send, said }
}

it('a reply whose answer is lost is sent again, and stands once; the next reply is another', async () => {
  const { page, context, card, field, send, said } = await openReplies('amina')
  const restore = await loseAnswers(page)
  await field.fill('Sagt en gang')
  await send.click()
  await card.getByText(unreachable).waitFor()
  // Nothing can be read anew, and the button does not wait for that.
  await page.waitForTimeout(600)
  expect(await send.getAttribute('aria-busy')).not.toBe('true')
  expect(await lost(page).count()).toBe(1)
  expect(await field.inputValue()).toBe('Sagt en gang')
  await restore()
  await send.click()
  await expect.poll(() => field.inputValue()).toBe('')
  expect(await card.getByText(unreachable).count()).toBe(0)
  await field.fill('Sagt etterpå')
  await send.click()
  await card.locator('p', { hasText: 'Sagt etterpå' }).waitFor()
  await settled(page)
  await field.fill('Sagt etterpå')
  await send.click()
  await expect.poll(() => card.locator('p', { hasText: 'Sagt etterpå' }).count()).toBe(2)
  expect(await said('Sagt en gang')).toBe(1)
  expectTrouble(/^amina: .*(ERR_CONNECTION_RESET|WebSocket)/)
  await context.close()
})

it('a reply that is changed before it is sent again is not taken for the first, and told so', async () => {
  const { page, context, card, field, send, said } = await openReplies('jonas')
  const restore = await loseAnswers(page)
  await field.fill('Sagt med feli')
  await send.click()
  await card.getByText(unreachable).waitFor()
  await restore()
  await field.fill('Sagt med feil')
  await send.click()
  await card.getByText(sentBefore).waitFor()
  await card.locator('p', { hasText: 'Sagt med feli' }).waitFor()
  expect(await field.inputValue()).toBe('Sagt med feil')
  await settled(page)
  await send.click()
  await card.locator('p', { hasText: 'Sagt med feil' }).waitFor()
  expect(await said('Sagt med')).toBe(2)
  expectTrouble(/^jonas: .*(ERR_CONNECTION_RESET|WebSocket|status of 409)/)
  await context.close()
})

it('a form that fills a page leads to what it made, which is there once', async () => {
  const { page, context, go } = await person(browser, demo, 'jonas')
  await go('/workspaces/samarbeidsplattformen/meetings/new')
  await watched(page)
  const restore = await loseAnswers(page)
  await page.locator('[name=title]').fill('Møte som ble planlagt')
  await page.locator('[name=date]').fill(inDays(31))
  await page.locator('[name=starts]').fill('10:00')
  await page.locator('[name=ends]').fill('11:00')
  await page.locator('[name=place]').fill('Oslo')
  const send = page.getByRole('button', { name: nb.meetings.planPage.submit })
  await send.click()
  await page.getByText(unreachable).waitFor()
  await restore()
  await send.click()
  await page.waitForURL(/\/agenda$/)
  await go('/workspaces/samarbeidsplattformen/meetings')
  const made = page.getByRole('link', { name: 'Møte som ble planlagt' })
  await made.first().waitFor()
  expect(
    new Set(await made.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).size,
  ).toBe(1)
  expectTrouble(/^jonas: .*(ERR_CONNECTION_RESET|WebSocket)/)
  await context.close()
})
