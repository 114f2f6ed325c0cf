import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { demoPassword, type DemoKey } from '#db/seed/demo/people'
import { nb } from '~/i18n/nb'
import { DocumentProvider } from '~/realtime/client/document-provider'
import { synced, until } from '#tests/support/live'
import { openBrowser } from './support/browser'
import { startDemo, type Demo } from './support/demo'
import { cookieOf } from './support/outsider'
import { person } from './support/person'
import { allowNoTrouble, expectTrouble } from './support/trouble'
import { caretAfter, says, stored, textIn } from './support/writing'

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
// A page whose session is over complains when it is told of something new.
afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
})

it('loses nothing when a session ends in the middle of writing', async () => {
  const { account, fields } = nb.auth
  const writing = await person(browser, demo, 'jonas')
  const elsewhere = await person(browser, demo, 'jonas')
  const page = await writing.go('/workspaces/samarbeidsplattformen/documents')
  await page.getByRole('link', { name: 'Samarbeid om å forebygge utnyttelse i arbeidslivet' }).click()
  await textIn(page).waitFor()
  await caretAfter(page, 'Etatene lager')
  await page.keyboard.type(' Først dette.')
  await stored(page)
  const documentId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const extraHeaders = { cookie: await cookieOf(writing) }
  const beside = await synced(new DocumentProvider({ url: demo.url, documentId, extraHeaders }))

  const other = await elsewhere.go('/account')
  await other.getByRole('button', { name: account.endOthers }).click()
  await until(() => beside.status !== 'connected', 'the other socket closed')
  beside.destroy()

  const dialog = page.getByRole('dialog', { name: nb.ui.signInAgain.heading })
  await dialog.waitFor()
  await dialog.getByLabel(fields.password).fill('feil')
  await dialog.getByRole('button', { name: nb.ui.signInAgain.submit }).click()
  await dialog.getByText(nb.ui.signInAgain.failed).waitFor()
  await dialog.getByLabel(fields.password).fill(demoPassword)
  await dialog.getByRole('button', { name: nb.ui.signInAgain.submit }).click()
  await dialog.waitFor({ state: 'hidden' })
  await caretAfter(page, 'Først dette.')
  await page.keyboard.type(' Så dette.')
  await stored(page)
  const again = await elsewhere.go(new URL(page.url()).pathname)
  await textIn(again).waitFor()
  await says(again, 'Først dette. Så dette.')
  // The refusals are the server's answers to whose session had ended, and to the wrong password.
  expectTrouble(/^jonas: .*status of (401|422)/)
})

it('keeps what was typed while the session was gone', async () => {
  const writing = await person(browser, demo, 'erik')
  const page = await writing.go('/workspaces/samarbeidsplattformen/documents')
  await page.getByRole('link', { name: 'Samarbeid om å forebygge utnyttelse i arbeidslivet' }).click()
  await textIn(page).waitFor()
  await caretAfter(page, 'Etatene lager')
  // The words are on their way when the session ends: whether they were stored before it, nobody knows. They are all
  // typed before, since the dialog takes the keyboard.
  await page.keyboard.insertText(' Dette skrev jeg mens jeg ble logget ut.')
  await endSessionsOf('erik')
  await signInAgain(page)
  await stored(page)
  const reader = await person(browser, demo, 'farah')
  const read = await reader.go(new URL(page.url()).pathname)
  await textIn(read).waitFor()
  await says(read, 'Dette skrev jeg mens jeg ble logget ut.')
  expectTrouble(/^erik: .*status of 401/)
})

it('keeps a form with what was typed, to be sent again', async () => {
  const writing = await person(browser, demo, 'jonas')
  const page = await writing.go('/workspaces/direktoratsgruppen/meetings/new')
  const { fields, planPage } = nb.meetings
  await page.getByLabel(fields.title).fill('Møtet som ikke gikk tapt')
  await page.getByLabel(fields.date).fill('2027-01-14')
  await page.getByLabel(fields.starts).fill('10:00')
  await page.getByLabel(fields.ends).fill('11:00')
  await page.getByLabel(fields.place).fill('Teams')
  await endSessionsOf('jonas')
  await page.getByRole('button', { name: planPage.submit }).click()
  await signInAgain(page)
  await page.getByText(nb.ui.signInAgain.back).waitFor()
  await page.getByRole('button', { name: planPage.submit }).click()
  await page.getByRole('heading', { level: 1, name: nb.meetings.agenda.heading }).waitFor()
  const list = await writing.go('/workspaces/direktoratsgruppen/meetings')
  expect(await list.getByText('Møtet som ikke gikk tapt').count()).toBe(1)
  expectTrouble(/^jonas: .*status of 401/)
})

it('keeps a comment that was being written', async () => {
  const writing = await person(browser, demo, 'amina')
  const page = await writing.go('/workspaces/samarbeidsplattformen/documents')
  await page.getByRole('link', { name: 'Krav til tjenester som tar imot den første henvendelsen' }).click()
  await textIn(page).waitFor()
  const card = page.locator('[data-card]').first()
  await card.click()
  const { reply, sendReply } = nb.comments
  await card.getByLabel(reply).fill('Svaret som ikke gikk tapt')
  await endSessionsOf('amina')
  await signInAgain(page)
  await card.getByRole('button', { name: sendReply }).click()
  await card.getByText('Svaret som ikke gikk tapt').waitFor()
  expectTrouble(/^amina: .*status of 401/)
})

async function signInAgain(page: Page) {
  const dialog = page.getByRole('dialog', { name: nb.ui.signInAgain.heading })
  await dialog.waitFor()
  await dialog.getByLabel(nb.auth.fields.password).fill(demoPassword)
  await dialog.getByRole('button', { name: nb.ui.signInAgain.submit }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** Ends all sessions of a person but one, from another browser. */
async function endSessionsOf(key: DemoKey) {
  const another = await person(browser, demo, key)
  const end = await fetch(`${demo.url}/account/sessions/others/ending`, {
    method: 'POST',
    headers: { origin: demo.url, cookie: await cookieOf(another) },
    body: new URLSearchParams(),
    redirect: 'manual',
  })
  await another.context.close()
  expect(end.status).toBe(302)
}
