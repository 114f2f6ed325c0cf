import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import { openBrowser } from './support/browser'
import { startDemo, type Demo } from './support/demo'
import { person } from './support/person'
import { allowNoTrouble, expectTrouble } from './support/trouble'
import { caretAfter, move, stored, textIn } from './support/writing'

const { comments } = nb
const title = 'Samarbeid om å forebygge utnyttelse i arbeidslivet'

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

it('hands each suggestion that is refused back with its words and why, after what is being written', async () => {
  const farah = await person(browser, demo, 'farah')
  const page = await farah.go('/workspaces/samarbeidsplattformen/documents')
  await page.getByRole('link', { name: title }).click()
  await textIn(page).waitFor()
  // What they speak of is gone before they come.
  await page.route(/\/comments(\.data)?$/, (route) => {
    const form = new URLSearchParams(route.request().postData() ?? '')
    if (form.get('kind') !== 'suggestion') return route.continue()
    for (const name of ['from', 'to']) form.set(name, '')
    form.set('quote', 'ord som ikke står der')
    return route.continue({ postData: form.toString() })
  })
  const suggest = async (after: string, words: string) => {
    const refused = page.waitForResponse((answer) => answer.status() === 409)
    await caretAfter(page, after)
    await page.keyboard.type(words)
    await caretAfter(page, 'Offentlige oppdragsgivere')
    await refused
  }
  await caretAfter(page, 'Etatene lager')
  await page.keyboard.press('Control+Shift+E')
  await page.getByText(nb.documents.editor.suggesting.on).waitFor()
  await suggest('Etatene lager', ' Først dette.')
  const card = page.locator('[data-card=composing]')
  const written = card.getByLabel(comments.replacement)
  await card.getByText(nb.refusals.reasons['words-gone']).waitFor()
  expect(await written.inputValue()).toContain('Først dette.')

  await suggest('Etatene lager', ' Så dette.')
  expect(await written.inputValue()).toContain('Først dette.')
  await card.getByRole('button', { name: comments.cancel }).click()
  await expect.poll(() => written.inputValue()).toContain('Så dette.')
  await card.getByText(nb.refusals.reasons['words-gone']).waitFor()
  await card.getByRole('button', { name: comments.cancel }).click()
  await card.waitFor({ state: 'detached' })
  await expect.poll(() => textIn(page).evaluate((text) => text === document.activeElement)).toBe(true)
  expectTrouble(/^farah: .*status of 409/)
})

it('says why one was not taken in, where its card has gone to what speaks of words that are gone', async () => {
  const jonas = await person(browser, demo, 'jonas')
  const farah = await person(browser, demo, 'farah')
  const page = await farah.go('/workspaces/samarbeidsplattformen/documents')
  await page.getByRole('link', { name: title }).click()
  await textIn(page).waitFor()
  const draft = new URL(page.url()).pathname
  const sent = await farah.context.request.post(`${draft}/comments`, {
    form: {
      kind: 'suggestion',
      quote: 'Etatene lager',
      replacement: '',
      format: 'bold',
      text: '',
      inPlace: '1',
    },
    headers: { origin: demo.url },
  })
  expect(sent.ok()).toBe(true)
  // The list hears of no change before its form is sent.
  await jonas.page.routeWebSocket(/./, () => undefined)
  const list = await jonas.go(`${draft}/comments`)
  const card = list.locator('.tv-card', { hasText: 'Etatene lager' })
  const accept = card.getByRole('button', { name: comments.accept })
  await accept.waitFor()
  await caretAfter(page, 'felles situasjonsbilde')
  await move(page, 'Shift+Control+Home')
  await page.keyboard.press('Delete')
  await stored(page)
  await accept.click()
  await list.getByRole('alert').getByText(nb.refusals.reasons['suggestion-unfit']).waitFor()
  await card.getByText(comments.wordsGone).waitFor()
  expect(await accept.count()).toBe(0)
  await card.getByText(comments.decline, { exact: true }).click()
  await card.getByRole('button', { name: comments.sendDecline }).click()
  await expect
    .poll(() => card.getByLabel(comments.reason).evaluate((field) => field === document.activeElement))
    .toBe(true)
  expectTrouble(/^jonas: .*status of (409|422)/)
})
