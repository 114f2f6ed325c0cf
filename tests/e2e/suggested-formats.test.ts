import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import type { Person } from './support/person'
import { inSameReview } from './support/same-draft'
import { violationsOn } from './support/sound-page'
import { heard, move, textIn, wordsIn } from './support/writing'

const { editor: words } = nb.documents
const { comments } = nb
const { format } = nb.suggestions
const address = 'https://www.tvers.example/plan'

let amina: Person
let jonas: Person
inSameReview('jonas', 'amina', (people) => ([jonas, amina] = people))

/** Selects the first words of a paragraph by keyboard. */
async function selectFirstWord(page: Page, nth: number): Promise<string> {
  const paragraph = textIn(page).locator('p').nth(nth)
  await paragraph.click()
  await paragraph.evaluate((element) => {
    const selection = document.getSelection()
    selection?.selectAllChildren(element)
    selection?.collapseToStart()
  })
  await heard(page)
  await move(page, 'Control+Shift+ArrowRight')
  return page.evaluate(() => document.getSelection()?.toString().trim() ?? '')
}

/** What stands behind words that are suggested to look otherwise. */
const told = (page: Page, said: string) => textIn(page).locator('.tv-format', { hasText: said })
const card = (page: Page, said: string) => page.locator('.tv-margin .tv-card', { hasText: said })

describe.sequential('what words look like', () => {
  it('is suggested by keys and tools by somebody who may only comment, and the text stays', async () => {
    const { page } = amina
    const before = await wordsIn(page)
    await textIn(page).click()
    await page.keyboard.press('Control+Shift+E')
    await page.getByText(words.suggesting.on).waitFor()
    await page.keyboard.press('Control+b')
    await page.getByRole('status').filter({ hasText: words.selectFirst }).waitFor()

    const first = await selectFirstWord(page, 0)
    await page.keyboard.press('Control+b')
    await page
      .getByRole('status')
      .filter({ hasText: format.sent(format.bold.on) })
      .waitFor()
    await told(jonas.page, format.bold.on).waitFor()
    await card(jonas.page, format.at(format.bold.on, first)).waitFor()

    const second = await selectFirstWord(page, 1)
    await page.keyboard.press('Alt+F10')
    const link = page.getByRole('button', { name: words.link.edit, exact: true })
    for (let steps = 0; steps < 20; steps++) {
      if (await link.evaluate((button) => button === document.activeElement)) break
      await move(page, 'ArrowRight')
    }
    await page.keyboard.press('Enter')
    const form = page.getByRole('form', { name: words.link.edit })
    await form.getByRole('textbox').fill(`${address}/10915596784`)
    await page.keyboard.press('Enter')
    const { unfit } = words
    const asked = page.getByRole('dialog', { name: unfit.identityNumber.title })
    await asked.getByRole('button', { name: unfit.remove }).click()
    await asked.waitFor({ state: 'detached' })
    // The editor selects what was selected once more, a moment after it has the keyboard again.
    await expect.poll(() => selectFirstWord(page, 1)).toBe(second)
    await link.click()
    await form.getByRole('textbox').fill(address)
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.press('Enter')
    await form.waitFor({ state: 'detached' })
    await card(jonas.page, format.at(format.link(address), second)).waitFor()
    await told(jonas.page, 'www.tvers.example').waitFor()

    expect(await card(jonas.page, '10915596784').count()).toBe(0)
    expect(await wordsIn(page)).toBe(before)
    expect(await textIn(page).locator('p').first().locator('strong').count()).toBe(0)
    for (const one of [amina, jonas]) expect(await violationsOn(one.page)).toEqual([])
  })

  it('is kept beside another for the same words, and shown or not as one reads', async () => {
    await textIn(jonas.page).click()
    await jonas.page.keyboard.press('Control+Shift+E')
    await selectFirstWord(jonas.page, 0)
    await jonas.page.getByRole('button', { name: words.italic, exact: true }).click()
    for (const { page } of [amina, jonas]) {
      await told(page, format.bold.on).waitFor()
      await told(page, format.italic.on).waitFor()
    }
    const view = jonas.page.getByLabel(comments.view.title)
    for (const shown of ['without', 'clean'] as const) {
      await view.selectOption(comments.view[shown])
      await told(jonas.page, format.bold.on).waitFor({ state: 'detached' })
    }
    await view.selectOption(comments.view.all)
    await told(jonas.page, format.bold.on).waitFor()
  })

  it('is what a line is, too, by a key and by a tool', async () => {
    const { page } = amina
    const before = await wordsIn(page)
    await selectFirstWord(page, 0)
    await page.keyboard.press('Control+Alt+2')
    const heading = format.becomes['heading 2']
    await told(jonas.page, heading).waitFor()
    await selectFirstWord(page, 1)
    await page.getByRole('button', { name: words.bulletList, exact: true }).click()
    await told(jonas.page, format.becomes.bulletList).waitFor()
    expect(await wordsIn(page)).toBe(before)
    for (const one of [amina, jonas]) expect(await violationsOn(one.page)).toEqual([])
    const first = (await textIn(page).locator('p').nth(1).textContent()) ?? ''
    // As long as a finger rests: the label is drawn anew meanwhile, since the caret has come to it.
    await told(jonas.page, format.becomes.bulletList).click({ delay: 400 })
    const list = card(jonas.page, format.becomes.bulletList)
    await list.getByRole('button', { name: comments.accept }).click()
    const item = textIn(page).locator('li', { hasText: first.slice(-40) })
    await item.waitFor()
    await told(page, format.becomes.bulletList).waitFor({ state: 'detached' })
    await told(page, heading).waitFor()
  })

  it('is which language they are in, too', async () => {
    const { page } = amina
    const tool = page.getByRole('button', { name: words.language.title, exact: true })
    await textIn(page).locator('p').nth(2).click()
    await heard(page)
    await tool.click()
    await page.getByRole('status').filter({ hasText: words.selectFirst }).waitFor()
    const first = await selectFirstWord(page, 2)
    await tool.click()
    const form = page.getByRole('form', { name: words.language.title })
    expect(await violationsOn(page)).toEqual([])
    await form.getByRole('button', { name: nb.documents.contentLanguages.en }).click()
    await form.waitFor({ state: 'detached' })
    await told(jonas.page, format.language.en).waitFor()
    await told(jonas.page, format.language.en).click()
    const one = card(jonas.page, format.line(format.language.en, first))
    await one.getByRole('button', { name: comments.accept }).click()
    await textIn(page).locator('span[lang=en]', { hasText: first }).waitFor()
    await told(page, format.language.en).waitFor({ state: 'detached' })
  })

  it('is how deep an item stands in its list, by the key that moves it', async () => {
    const { page } = amina
    await selectFirstWord(page, 2)
    await page.getByRole('button', { name: words.bulletList, exact: true }).click()
    await told(jonas.page, format.becomes.bulletList).click()
    await card(jonas.page, format.becomes.bulletList).getByRole('button', { name: comments.accept }).click()
    const second = textIn(page).locator('li:nth-child(2)')
    const levelIn = page.getByRole('button', { name: words.levelIn, exact: true })
    const reach = async (item: Locator, tool: Locator) => {
      await item.click()
      await expect.poll(() => tool.getAttribute('aria-disabled')).toBeNull()
    }
    await reach(second, levelIn)
    await page.keyboard.press('Tab')
    await told(jonas.page, format.depth.in).click()
    await card(jonas.page, format.depth.in).getByRole('button', { name: comments.accept }).click()
    const deep = textIn(page).locator('li li')
    await deep.waitFor()
    await second.waitFor({ state: 'detached' })
    const levelOut = page.getByRole('button', { name: words.levelOut, exact: true })
    await reach(deep, levelOut)
    await levelOut.click()
    await told(jonas.page, format.depth.out).waitFor()
    expect(await violationsOn(page)).toEqual([])
  })

  it('is in the text when somebody takes it in, and its author is told; declined, it is told why', async () => {
    const { page } = jonas
    await told(page, format.bold.on).click()
    await card(page, format.bold.on).getByRole('button', { name: comments.accept }).click()
    await textIn(amina.page).locator('p').first().locator('strong').waitFor()
    await told(amina.page, format.bold.on).waitFor({ state: 'detached' })
    await told(amina.page, format.italic.on).waitFor()

    const link = format.link(address)
    await told(page, 'www.tvers.example').click()
    await card(page, link).getByText(comments.decline, { exact: true }).click()
    await card(page, link).getByLabel(comments.reason).fill('Planen er ikke ferdig.')
    await card(page, link).getByRole('button', { name: comments.sendDecline }).click()
    await told(amina.page, 'www.tvers.example').waitFor({ state: 'detached' })

    await amina.page
      .getByRole('link', { name: /^Alle kommentarer/ })
      .first()
      .click()
    await amina.page.getByRole('heading', { level: 1, name: comments.all }).waitFor()
    await amina.page.getByText('Planen er ikke ferdig.').waitFor()
    await amina.page.getByText(link).first().waitFor()
    expect(await violationsOn(amina.page)).toEqual([])
    await amina.go('/my-page')
    await amina.page.getByText('tok inn forslaget ditt').first().waitFor()
  })
})
