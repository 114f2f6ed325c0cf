import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import { openBrowser } from './support/browser'
import { startDemo, type Demo } from './support/demo'
import { hydrated, person, type Person } from './support/person'
import { violationsOn } from './support/sound-page'
import { allowNoTrouble } from './support/trouble'
import { caretAfter, move, says, stored, textIn, wordsIn } from './support/writing'

const title = 'Samarbeid om å forebygge utnyttelse i arbeidslivet'
const { editor: words } = nb.documents
const { comments } = nb

let demo: Demo
let browser: Browser
let farah: Person
let jonas: Person

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openBrowser()])
  farah = await person(browser, demo, 'farah')
  jonas = await person(browser, demo, 'jonas')
  const page = await farah.go('/workspaces/samarbeidsplattformen/documents')
  await page.getByRole('link', { name: title }).click()
  await textIn(page).waitFor()
  await jonas.go(new URL(page.url()).pathname)
  await textIn(jonas.page).waitFor()
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
})
allowNoTrouble()

const inserted = (page: Page, said: string) => textIn(page).locator('ins', { hasText: said })
const isInText = (page: Page) => textIn(page).evaluate((text) => text === document.activeElement)

/** What stands before the caret in its line. */
const caretIn = (page: Page) =>
  page.evaluate(() => {
    const selection = document.getSelection()
    return selection?.anchorNode?.textContent?.slice(0, selection.anchorOffset) ?? null
  })

/** Goes on with the key until something that has the focus has the name. */
async function walkTo(page: Page, key: 'Tab' | 'Shift+Tab', name: string): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press(key)
    const there = await page.evaluate(() => {
      const element = document.activeElement
      const label = element instanceof HTMLTextAreaElement ? element.labels[0] : element
      return label?.textContent?.trim() ?? ''
    })
    if (there.startsWith(name)) return
  }
  throw new Error(`no key leads to ${name}`)
}

describe.sequential('a text that others write in too', () => {
  it('stands still while a person wants that, and takes in what waited when they ask for it', async () => {
    const { page } = jonas
    await textIn(page).focus()
    const choices = page.locator('.tv-calm summary')
    await choices.focus()
    await page.keyboard.press('Enter')
    await page.getByLabel(comments.calm.pause).focus()
    await page.keyboard.press('Space')
    await page.getByText(comments.calm.paused).waitFor()
    expect(await violationsOn(page)).toEqual([])
    await page.getByLabel(comments.calm.mute).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    // Only that something cannot be done is read aloud.
    await expect.poll(() => page.locator('.tv-editor [role="status"]').count()).toBe(1)
    const before = await wordsIn(page)
    await caretAfter(farah.page, 'Etatene lager')
    await farah.page.keyboard.type(' Det skjer i fellesskap.')
    await stored(farah.page)
    await page.getByText(comments.calm.waiting).waitFor()
    expect(await wordsIn(page)).toBe(before)
    await page.getByRole('button', { name: comments.calm.resume }).focus()
    await page.keyboard.press('Enter')
    await says(page, 'Det skjer i fellesskap.')
  })

  it('shows two suggestions for the same words, and keeps the one when the other is taken', async () => {
    for (const [one, said] of [
      [farah.page, ' Og raskt.'],
      [jonas.page, ' Hvert år.'],
    ] as const) {
      await caretAfter(one, 'Det skjer i fellesskap.')
      await one.keyboard.press('Control+Shift+E')
      await one.getByText(words.suggesting.on).waitFor()
      await one.keyboard.type(said)
      await one.keyboard.press('Control+Enter')
      await inserted(one, said.trim()).waitFor()
    }
    for (const { page } of [farah, jonas]) {
      await inserted(page, 'Og raskt.').waitFor()
      await inserted(page, 'Hvert år.').waitFor()
    }
    expect(await violationsOn(jonas.page)).toEqual([])
    const cards = jonas.page.locator('.tv-margin .tv-card')
    await inserted(jonas.page, 'Og raskt.').click()
    await cards.filter({ hasText: 'Og raskt.' }).getByRole('button', { name: comments.accept }).click()
    await says(jonas.page, 'Og raskt.')
    await jonas.page.locator('.tv-margin__all a').click()
    await jonas.page.getByText('Hvert år.').first().waitFor()
  })

  it('has what is said about it in a list that is walked by keyboard, and a way back to the text', async () => {
    const { page } = farah
    await caretAfter(page, 'Det skjer i fellesskap.')
    for (let steps = 0; steps < 4; steps++) await move(page, 'ArrowLeft')
    const before = await caretIn(page)
    await page.locator('.tv-margin__all a').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: comments.all }).waitFor()
    await hydrated(page)
    expect(await violationsOn(page)).toEqual([])
    await walkTo(page, 'Tab', comments.reply)
    await page.keyboard.type('Svart uten mus.')
    await walkTo(page, 'Tab', comments.sendReply)
    await page.keyboard.press('Enter')
    await page.getByText('Svart uten mus.').and(page.locator('p')).first().waitFor()
    await walkTo(page, 'Shift+Tab', title)
    await page.keyboard.press('Enter')
    // The caret stands where it stood, and the keyboard is in the text.
    await expect.poll(() => isInText(page)).toBe(true)
    await expect.poll(() => caretIn(page)).toBe(before)
    await page.keyboard.press('Alt+F10')
    expect(await isInText(page)).toBe(false)
    await page.keyboard.press('Escape')
    await expect.poll(() => isInText(page)).toBe(true)
  })
})
