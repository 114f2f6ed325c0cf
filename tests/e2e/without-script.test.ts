import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { demoEmail, demoPassword, type DemoKey } from '#db/seed/demo/people'
import { nb } from '~/i18n/nb'
import { nn } from '~/i18n/nn'
import { openBrowser } from './support/browser'
import { inDays } from './support/days'
import { startDemo, type Demo } from './support/demo'
import { allowNoTrouble, expectTrouble, watchForTrouble } from './support/trouble'

let demo: Demo
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
})
allowNoTrouble()
beforeEach(async () => {
  await context?.close()
  context = await browser.newContext({ baseURL: demo.url, locale: 'nb-NO', javaScriptEnabled: false })
  context.setDefaultTimeout(10_000)
  watchForTrouble(context, 'without script')
  page = await context.newPage()
})

async function signIn(key: DemoKey): Promise<void> {
  const { fields, signIn: words } = nb.auth
  await page.goto('/sign-in')
  await page.getByLabel(fields.email).fill(demoEmail(key))
  await page.getByLabel(fields.password).fill(demoPassword)
  await page.locator('main').getByRole('button', { name: words.submit }).click()
  await page.getByRole('heading', { level: 1, name: nb.myPage.title }).waitFor()
}

it('signs in, and says what is wrong without forgetting who tried', async () => {
  const { fields, signIn: words } = nb.auth
  await page.goto('/sign-in')
  await page.getByLabel(fields.email).fill(demoEmail('jonas'))
  await page.getByLabel(fields.password).fill('ikke det')
  await page.locator('main').getByRole('button', { name: words.submit }).click()
  expect(await page.getByLabel(fields.email).inputValue()).toBe(demoEmail('jonas'))
  expect(await page.getByLabel(fields.password).inputValue()).toBe('')
  expectTrouble(/status of 422/)
  await signIn('jonas')
})

it('calls a meeting, and keeps what was typed when something is missing', async () => {
  const { meetings } = nb
  await signIn('jonas')
  await page.goto('/workspaces/direktoratsgruppen/meetings/new')
  await page.getByLabel(meetings.fields.title).fill('Uten skript')
  await page.getByLabel(meetings.fields.place).fill('Oslo')
  await page.getByLabel(meetings.fields.starts).fill('12:00')
  await page.getByLabel(meetings.fields.ends).fill('11:00')
  const refused = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: meetings.planPage.submit }).click()
  expect((await refused).status()).toBe(422)
  const summary = page.locator('main form').getByRole('link')
  await summary.first().waitFor()
  expect(await page.title()).toMatch(/Tvers$/)
  expect(await page.getByLabel(meetings.fields.title).inputValue()).toBe('Uten skript')
  expect(await page.getByLabel(meetings.fields.place).inputValue()).toBe('Oslo')
  await page.getByLabel(meetings.fields.date).fill(inDays(5))
  await page.getByLabel(meetings.fields.ends).fill('13:00')
  await page.getByRole('button', { name: meetings.planPage.submit }).click()
  await page.getByLabel(meetings.fields.title).fill('En sak')
  await page.getByRole('button', { name: meetings.agenda.submit }).click()
  await page.locator('main').getByText('En sak').first().waitFor()
  await page.getByRole('link', { name: meetings.notice.title }).click()
  await page.getByRole('button', { name: meetings.notice.submit }).click()
  await page.getByText(meetings.states.called, { exact: true }).first().waitFor()
  expectTrouble(/status of 422.*meetings\/new/)
})

it('comments on a text through the list of all comments', async () => {
  const { comments } = nb
  await signIn('amina')
  await page.goto('/workspaces/samarbeidsplattformen/documents')
  await page.getByRole('link', { name: /^Krav til tjenester/ }).click()
  expect(await page.locator('main noscript').first().innerText()).toContain(comments.needsScript)
  const words = (await page.locator('main .tv-surface p, main .tv-prose p').first().innerText()).slice(0, 30)
  await page
    .getByRole('link', { name: /^Alle kommentarer/ })
    .first()
    .click()
  await page.getByLabel(comments.page.quote).fill(words)
  await page.getByLabel(comments.text, { exact: true }).fill('Sagt uten skript.')
  await page.getByRole('button', { name: comments.page.send, exact: true }).click()
  await page.getByText('Sagt uten skript.').waitFor()
  await page.getByText('Amina Yusuf').first().waitFor()
})

it('keeps a form that is sent after the session is over, to be sent again', async () => {
  const { meetings, ui } = nb
  await signIn('jonas')
  await page.goto('/workspaces/direktoratsgruppen/meetings/new')
  await page.getByLabel(meetings.fields.title).fill('Sendt for sent')
  await page.getByLabel(meetings.fields.place).fill('Oslo')
  await page.getByLabel(meetings.fields.date).fill(inDays(6))
  await page.getByLabel(meetings.fields.starts).fill('12:00')
  await page.getByLabel(meetings.fields.ends).fill('13:00')
  await context.clearCookies()
  const refused = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: meetings.planPage.submit }).click()
  expect((await refused).status()).toBe(401)
  await page.getByRole('heading', { level: 1, name: ui.signedOut.heading }).waitFor()
  await page.getByText('Sendt for sent').waitFor()
  const unsent = page
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: ui.signedOut.signIn }).click()
  page = await opened
  await signIn('jonas')
  page = unsent
  await page.getByRole('button', { name: ui.signedOut.again }).click()
  await page.waitForURL(/\/agenda$/)
  await page.goto('/workspaces/direktoratsgruppen/meetings')
  await page.getByRole('link', { name: 'Sendt for sent' }).first().waitFor()
  expectTrouble(/status of 401.*meetings\/new/)
})

it('reads on a page why a button did nothing, and goes back', async () => {
  const { auth, ui } = nb
  await signIn('jonas')
  await page.goto('/account')
  const session = page.locator('form[action$="/ending"]').first()
  const gone = `/account/sessions/${'0'.repeat(8)}/ending`
  await session.evaluate((form, action) => form.setAttribute('action', action), gone)
  await session.getByRole('button').click()
  await page.getByRole('heading', { level: 1, name: ui.errors[404].heading }).waitFor()
  await page.goto(gone)
  await page.getByRole('heading', { level: 1, name: ui.notDone.heading }).waitFor()
  await page.getByRole('link', { name: ui.errors.back }).click()
  await page.getByRole('heading', { level: 1, name: auth.account.title }).waitFor()
  expectTrouble(/status of 404.*ending/)
})

it('changes the language, and stays where one was', async () => {
  await page.goto('/publikasjoner')
  await page.getByRole('button', { name: nb.ui.languages.nn }).click()
  expect(new URL(page.url()).pathname).toBe('/publikasjoner')
  expect(await page.locator('html').getAttribute('lang')).toBe('nn')
  await page.getByRole('heading', { level: 1, name: nn.portal.publications.title }).waitFor()
})
