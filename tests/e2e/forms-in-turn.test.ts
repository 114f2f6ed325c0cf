import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import { openBrowser } from './support/browser'
import { inDays } from './support/days'
import { startDemo, type Demo } from './support/demo'
import { person, settled } from './support/person'
import { allowNoTrouble } from './support/trouble'

const { answer, page: words, sending } = nb.consultations

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

it('a form whose button is pressed twice is sent once', async () => {
  const { page, context, go } = await person(browser, demo, 'jonas')
  await go('/workspaces/samarbeidsplattformen/meetings/new')
  let sent = 0
  await page.route('**/meetings/new.data', async (route) => {
    sent++
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  await page.locator('[name=title]').fill('Møte med dobbeltklikk')
  await page.locator('[name=date]').fill(inDays(30))
  await page.locator('[name=starts]').fill('10:00')
  await page.locator('[name=ends]').fill('11:00')
  await page.locator('[name=place]').fill('Oslo')
  await pressTwice(page.getByRole('button', { name: nb.meetings.planPage.submit }))
  await page.waitForURL(/\/agenda$/)
  expect(sent).toBe(1)
  await context.close()
})

it('what is written while a form is on its way goes with the next button, and is not taken for a colleague’s', async () => {
  const { page, context, go } = await person(browser, demo, 'amina')
  await go('/consultations')
  await page.locator('main a[href^="/consultations/"]').first().click()
  await page.getByRole('link', { name: words.write('ROSA') }).click()
  const whole = page.locator('[name="text.whole"]')
  // The server has it long before the browser hears of it.
  await page.route('**/answers/*.data*', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    const response = await route.fetch({ maxRedirects: 0 })
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.fulfill({ response })
  })
  await whole.fill('Først dette.')
  const saved = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: answer.save }).click()
  await whole.fill('Først dette. Så dette.')
  await page.getByRole('button', { name: answer.toSending }).click()
  await saved
  await page.getByRole('button', { name: sending.submit }).waitFor()
  await page.getByText('Først dette. Så dette.').waitFor()
  await context.close()
})

it('the same holds for a reply beside a text, and another reply comes after it', async () => {
  const { page, context, go } = await person(browser, demo, 'amina')
  await go('/workspaces/samarbeidsplattformen/documents')
  await page.getByRole('link', { name: 'Krav til tjenester som tar imot den første henvendelsen' }).click()
  const card = page.locator('[data-card]').first()
  await card.click()
  let sent = 0
  page.on('request', (request) => (sent += request.method() === 'POST' ? 1 : 0))
  const replyWith = async (text: string, press: (button: Locator) => Promise<void>) => {
    await card.getByLabel(nb.comments.reply).fill(text)
    await press(card.getByRole('button', { name: nb.comments.sendReply }))
    await card.locator('p', { hasText: text }).waitFor()
    await settled(page)
  }
  await replyWith('Et svar', pressTwice)
  expect(sent).toBe(1)
  // The page that sends it hears of the change before it is answered, and is read once for both.
  await page.route('**/comments/**', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    const response = await route.fetch()
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await route.fulfill({ response })
  })
  // On a busy machine the news of the first may come late.
  await page.waitForTimeout(1_000)
  let read = 0
  page.on('request', (request) => (read += new URL(request.url()).pathname.endsWith('.data') ? 1 : 0))
  await replyWith('Et svar til', (button) => button.click())
  await page.waitForTimeout(600)
  expect(sent).toBe(2)
  // What was sent, and what was read after it.
  expect(read).toBe(2)
  await context.close()
})

/** As fast as a hand does, however slow the machine. */
async function pressTwice(button: Locator): Promise<void> {
  await button.evaluate(async (element: HTMLElement) => {
    element.click()
    await new Promise((resolve) => setTimeout(resolve, 60))
    element.click()
  })
}
