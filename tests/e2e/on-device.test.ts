import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPassword, demoEmail } from '#db/seed/demo/people'
import { nb } from '~/i18n/nb'
import { openBrowser } from './support/browser'
import { inDays } from './support/days'
import { startDemo, type Demo } from './support/demo'
import { person, type Person } from './support/person'
import { violationsOn } from './support/sound-page'
import { allowNoTrouble, expectTrouble } from './support/trouble'
import { caretAfter, says, textIn } from './support/writing'

const title = 'Samarbeid om å forebygge utnyttelse i arbeidslivet'
const { unsent: words } = nb

let demo: Demo
let browser: Browser
let farah: Person
let jonas: Person
let path: string

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openBrowser()])
  farah = await person(browser, demo, 'farah')
  jonas = await person(browser, demo, 'jonas')
  const page = await jonas.go('/workspaces/samarbeidsplattformen/documents')
  await page.getByRole('link', { name: title }).click()
  await textIn(page).waitFor()
  path = new URL(page.url()).pathname
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
})
allowNoTrouble()

/** Whether the page lets itself be closed without asking: it does once all is written on the device. */
const mayLeave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

/** Loses the connection, writes, and closes the page as a crash does. */
async function writeOffline(text: string): Promise<void> {
  const page = await farah.context.newPage()
  await page.goto(path)
  await textIn(page).waitFor()
  await caretAfter(page, 'Etatene lager')
  await farah.context.setOffline(true)
  await page.getByRole('status').getByText(nb.ui.saving.kept).waitFor()
  await page.keyboard.type(text)
  await says(page, text)
  await expect.poll(() => page.evaluate(mayLeave)).toBe(true)
  await page.close()
  await farah.context.setOffline(false)
  expectTrouble(/ERR_INTERNET_DISCONNECTED|WebSocket/)
}

describe.sequential('what is written without a connection', () => {
  it('is there for everybody once any page is open again', async () => {
    await writeOffline(' Skrevet uten nett.')
    await farah.go('/my-page')
    await says(jonas.page, 'Skrevet uten nett.')
    const page = await farah.go('/account/unsent')
    await page.getByText(words.none).waitFor()
    expect(await violationsOn(page)).toEqual([])
  })

  it('is a text to copy when the person may no longer write, and gone after signing out', async () => {
    await writeOffline(' Kom for sent.')
    await jonas.go(`${path}/review`)
    await jonas.page.getByLabel(nb.documents.fields.deadline).fill(inDays(14))
    await jonas.page.getByRole('button', { name: nb.documents.review.submit }).click()
    await textIn(jonas.page).waitFor()

    const page = await farah.go('/my-page')
    await page.getByText(words.notice).waitFor()
    await page.getByRole('link', { name: words.see }).click()
    const copy = page.getByRole('region', { name: title })
    await copy.getByText('Kom for sent.').waitFor()
    expect(await violationsOn(page)).toEqual([])
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      copy.getByRole('button', { name: words.of(words.download, title) }).click(),
    ])
    expect(file.suggestedFilename()).toBe(`${title}.txt`)

    await page.getByRole('button', { name: nb.ui.frame.signOut }).click()
    await page.waitForURL(`${demo.url}/`)
    const form = { email: demoEmail('farah'), password: demoPassword }
    await page.request.post('/sign-in', { form, headers: { origin: demo.url } })
    await farah.go('/account/unsent')
    await page.getByText(words.none).waitFor()
  })
})
