import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import { openBrowser } from './support/browser'
import { startDemo, type Demo } from './support/demo'
import { person } from './support/person'
import { allowNoTrouble } from './support/trouble'
import { heard, caretAfter, says, stored, textIn, wordsIn } from './support/writing'

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

it('finds words in a text and puts others in their place, by keyboard alone', async () => {
  const words = nb.documents.editor.find
  const farah = await person(browser, demo, 'farah')
  const page = await farah.go('/workspaces/samarbeidsplattformen/documents')
  await page.getByRole('link', { name: 'Samarbeid om å forebygge utnyttelse i arbeidslivet' }).click()
  await textIn(page).waitFor()
  await caretAfter(page, 'Etatene lager')
  await page.keyboard.type(' Situasjonsbildet koster $5.')
  await stored(page)
  const before = await wordsIn(page)
  const times = before.toLowerCase().split('situasjonsbilde').length - 1
  expect(times).toBeGreaterThan(2)

  await page.keyboard.press('Control+Shift+H')
  const bar = page.getByRole('search', { name: words.title })
  await page.keyboard.type('situasjonsbilde')
  await bar.getByText(words.found(0, times)).waitFor()
  await page.keyboard.press('Enter')
  await bar.getByText(/^\d+ av \d+$/).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.type('bilde$&')
  await bar.getByLabel(words.matchCase).check()
  await bar.getByText(words.found(0, times - 2)).waitFor()
  await bar.getByRole('button', { name: words.replaceAll }).click()
  await bar.getByText(words.replaced(times - 2)).waitFor()
  await says(page, 'felles bilde$& to ganger')
  await page.keyboard.press('Escape')
  await bar.waitFor({ state: 'detached' })
  // The text has the keyboard again a frame later.
  await expect.poll(() => textIn(page).evaluate((text) => text.contains(document.activeElement))).toBe(true)
  await heard(page)
  await page.keyboard.press('Control+z')
  await says(page, 'felles situasjonsbilde to ganger')
  await stored(page)
  expect(await textIn(page).locator('.ProseMirror-search-match').count()).toBe(0)
})
