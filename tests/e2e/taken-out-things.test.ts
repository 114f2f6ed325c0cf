import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import type { Thing } from '~/editor/things'
import { pngOf } from '#tests/support/pictures'
import type { Person } from './support/person'
import { inSameDraft } from './support/same-draft'
import { violationsOn } from './support/sound-page'
import { caretAfter, move, says, stored, textIn, wordsIn } from './support/writing'

const { editor: words } = nb.documents
const { comments, suggestions } = nb

let farah: Person
let jonas: Person
let draft = ''
inSameDraft('farah', 'jonas', (people) => {
  ;[farah, jonas] = people
  draft = new URL(farah.page.url()).pathname
})

/** What stands in the text of a thing that is suggested away. */
const away = (page: Page, thing: Thing) =>
  textIn(page).locator('del.tv-thing-away', { hasText: suggestions.takenOut[thing] })
const footnoteAway = (page: Page) => textIn(page).locator('del.tv-thread').getByRole('img')
const cards = (page: Page, thing: Thing) =>
  page.locator('.tv-margin .tv-card', { hasText: suggestions.takenOut[thing] })

async function acceptFirst(page: Page, thing: Thing): Promise<void> {
  const mark = thing === 'footnote' ? footnoteAway(page) : away(page, thing)
  await mark.first().click()
  await cards(page, thing).getByRole('button', { name: comments.accept }).click()
}

describe.sequential('what is no words', () => {
  it('stands in a text', async () => {
    const { page } = farah
    await caretAfter(page, 'Etatene lager')
    await page.keyboard.press('Enter')
    for (const line of ['Alfa.', '', 'Beta.', 'Gamma.']) {
      await page.keyboard.type(line)
      await page.keyboard.press('Enter')
    }
    await page.getByRole('button', { name: words.table.insert, exact: true }).click()
    await page.keyboard.type('Hvem gjør hva')
    await caretAfter(page, 'Beta.')
    await page.getByRole('button', { name: words.image.insert, exact: true }).click()
    const pictures = page.getByRole('form', { name: words.image.title })
    const file = { name: 'kart.png', mimeType: 'image/png', buffer: pngOf(40, 30, { colour: 6 }) }
    await pictures.getByLabel(words.image.file).setInputFiles(file)
    await pictures.getByRole('textbox').fill('Kart over ruter')
    await page.keyboard.press('Enter')
    await pictures.waitFor({ state: 'detached' })
    await caretAfter(page, 'Alfa.')
    await page.getByRole('button', { name: words.footnote.insert, exact: true }).click()
    const notes = page.getByRole('form', { name: words.footnote.title })
    await notes.getByRole('textbox', { name: words.footnote.text }).fill('Rapporten, s. 3')
    await notes.getByRole('button', { name: words.footnote.apply }).click()
    await notes.waitFor({ state: 'detached' })
    await textIn(jonas.page).getByRole('img', { name: 'Kart over ruter' }).waitFor()
    await textIn(jonas.page)
      .getByRole('img', { name: words.footnote.mark('Rapporten, s. 3') })
      .waitFor()
    await says(jonas.page, 'Hvem gjør hva')
    await stored(page)
  })

  it('is suggested away by the keys that take out, and the text stays', async () => {
    const { page } = farah
    const before = await wordsIn(page)
    await page.keyboard.press('Control+Shift+E')
    await page.getByText(words.suggesting.on).waitFor()
    await caretAfter(page, 'Alfa.')
    await page.keyboard.press('Backspace')
    await move(page, 'ArrowLeft')
    await page.getByRole('status').filter({ hasText: suggestions.sent.footnote }).waitFor()
    await footnoteAway(jonas.page).waitFor()
    await cards(jonas.page, 'footnote').getByText('Rapporten, s. 3').waitFor()

    await caretAfter(page, 'Alfa.')
    await move(page, 'ArrowDown')
    await page.keyboard.press('Backspace')
    await move(page, 'ArrowUp')
    await page.getByRole('status').filter({ hasText: suggestions.sent.paragraph }).waitFor()
    await away(jonas.page, 'paragraph').waitFor()

    // The first key selects the picture, so that it is seen before it goes.
    await caretAfter(page, 'Beta.')
    await page.keyboard.press('Delete')
    expect(await away(page, 'image').count()).toBe(0)
    await page.keyboard.press('Delete')
    await page.getByRole('status').filter({ hasText: suggestions.sent.image }).waitFor()
    await away(jonas.page, 'image').waitFor()
    await cards(jonas.page, 'image').getByText('Kart over ruter').waitFor()
    expect(await wordsIn(page)).toBe(before)
    expect(await violationsOn(jonas.page)).toEqual([])
  })

  it('is suggested away with a reason, by more than one, and both are shown', async () => {
    await jonas.page.keyboard.press('Escape')
    await textIn(jonas.page).locator('td, th', { hasText: 'Hvem gjør hva' }).click()
    await jonas.page.keyboard.press('Control+Shift+E')
    for (const { page } of [farah, jonas]) {
      await textIn(page).locator('td, th', { hasText: 'Hvem gjør hva' }).click()
      const tool = page.getByRole('button', { name: suggestions.takeOutTable })
      await tool.waitFor()
      await page.keyboard.press('Alt+F10')
      for (let steps = 0; steps < 40; steps++) {
        if (await tool.evaluate((button) => button === document.activeElement)) break
        await move(page, 'ArrowRight')
      }
      await page.keyboard.press('Enter')
      await page.locator('#composer-text').waitFor()
      expect(await violationsOn(page)).toEqual([])
      await page.keyboard.type(page === farah.page ? 'Den står i planen.' : 'Den er gammel.')
      await page.locator('.tv-margin').getByRole('button', { name: comments.sendSuggestion }).click()
      await page.locator('#composer-text').waitFor({ state: 'detached' })
    }
    for (const { page } of [farah, jonas]) {
      await expect.poll(() => cards(page, 'table').count()).toBe(2)
      await expect.poll(() => away(page, 'table').count()).toBe(2)
    }
    const view = jonas.page.getByLabel(comments.view.title)
    await view.selectOption(comments.view.without)
    await away(jonas.page, 'table').first().waitFor({ state: 'detached' })
    await view.selectOption(comments.view.all)
    await away(jonas.page, 'table').first().waitFor()
  })

  it('goes for all when somebody takes it in, and what is left is kept in the list', async () => {
    const { page } = farah
    await acceptFirst(jonas.page, 'footnote')
    await footnoteAway(page).waitFor({ state: 'detached' })
    expect(
      await textIn(page)
        .getByRole('img', { name: words.footnote.mark('Rapporten, s. 3') })
        .count(),
    ).toBe(0)
    for (const thing of ['paragraph', 'image', 'table'] as const) {
      await acceptFirst(jonas.page, thing)
      // On both pages: what goes moves what is clicked next.
      for (const one of [page, jonas.page]) await away(one, thing).first().waitFor({ state: 'detached' })
    }
    await says(page, 'Alfa.\nBeta.\nGamma.')
    expect(await wordsIn(page)).not.toContain('Hvem gjør hva')
    expect(await textIn(page).getByRole('img', { name: 'Kart over ruter' }).count()).toBe(0)
    await page.getByRole('link', { name: /^Alle kommentarer/ }).click()
    // Below the text it is said, too.
    await page.waitForURL((url) => url.pathname === `${draft}/comments`)
    await page.getByText(suggestions.gone).waitFor()
    expect(await violationsOn(page)).toEqual([])
  })
})
