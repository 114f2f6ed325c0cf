import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import { pngOf } from '#tests/support/pictures'
import { inSameDraft } from './support/same-draft'
import { violationsOn } from './support/sound-page'
import { inDays } from './support/days'
import type { Person } from './support/person'
import { caretAfter, heard, move, paste, says, stored, textIn, wordsIn } from './support/writing'

const { editor: words } = nb.documents

let farah: Person
let jonas: Person
inSameDraft('farah', 'jonas', (people) => ([farah, jonas] = people))

const box = (page: Page, task: string) => textIn(page).getByRole('checkbox', { name: words.task(task) })

describe.sequential('a text that is written together', () => {
  it('holds a picture with what it says, and none from elsewhere', async () => {
    const { page } = farah
    const image = words.image
    const showing = (one: Page) => textIn(one).getByRole('img', { name: 'Kart over ruter' })
    await caretAfter(page, 'Etatene lager')
    await page.getByRole('button', { name: image.insert, exact: true }).click()
    const form = page.getByRole('form', { name: image.title })
    const file = { name: 'kart.png', mimeType: 'image/png', buffer: pngOf(40, 30, { colour: 6 }) }
    await form.getByLabel(image.file).setInputFiles(file)
    await form.getByRole('button', { name: image.apply }).click()
    await form.getByText(image.needsAlt).waitFor()
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.type('Kart over ruter')
    await page.keyboard.press('Enter')
    await form.waitFor({ state: 'detached' })
    for (const one of [page, jonas.page]) {
      await expect.poll(() => showing(one).evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(40)
    }
    await paste(page, { html: '<p>Limt inn <img src="https://elsewhere.example/spion.png"></p>' })
    await page.getByText(words.leftOut.pictures).waitFor()
    await says(page, 'Limt inn')
    expect(await textIn(page).locator('img').count()).toBe(1)
    await stored(page)
  })

  it('holds footnotes that are numbered by their place, and listed for those who read', async () => {
    const { page } = farah
    const { footnote } = words
    const add = async (after: string, text: string) => {
      await caretAfter(page, after)
      await page.getByRole('button', { name: footnote.insert, exact: true }).click()
      const form = page.getByRole('form', { name: footnote.title })
      await form.getByRole('textbox', { name: footnote.text }).fill(text)
      await form.getByRole('button', { name: footnote.apply }).click()
      await form.waitFor({ state: 'detached' })
    }
    await add('Etatene lager', 'Den siste')
    await page.keyboard.type(' Og videre.')
    await add('Utkastet foreslår', 'Den første')
    const listed = jonas.page.getByRole('region', { name: footnote.list }).getByRole('listitem')
    await expect.poll(() => listed.allTextContents()).toEqual(['Den første', 'Den siste'])
    await page.getByRole('img', { name: footnote.mark('Den siste') }).click()
    await page.getByRole('button', { name: footnote.insert, exact: true }).click()
    const form = page.getByRole('form', { name: footnote.change })
    await form.getByRole('textbox', { name: footnote.text }).fill('Den aller siste')
    await form.getByRole('button', { name: footnote.save }).click()
    await expect.poll(() => listed.allTextContents()).toEqual(['Den første', 'Den aller siste'])
    await page.getByRole('img', { name: footnote.mark('Den første') }).click()
    await page.getByRole('button', { name: words.language.title }).click()
    const languages = page.getByRole('form', { name: words.language.title })
    await languages.getByRole('button', { name: nb.documents.contentLanguages.nn }).click()
    await expect.poll(() => listed.first().getAttribute('lang')).toBe('nn')
    await says(jonas.page, ' Og videre.')
    expect(await violationsOn(page)).toEqual([])
    await stored(page)
  })

  it('makes of an empty line what is chosen from the menu that a slash opens', async () => {
    const { page } = farah
    const menu = page.getByRole('listbox', { name: words.blockMenu })
    await caretAfter(page, 'Etatene lager')
    await page.keyboard.press('Enter')
    await page.keyboard.type('/')
    await menu.getByRole('option', { name: words.heading(1) }).waitFor()
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'detached' })
    await page.keyboard.press('Backspace')
    await page.keyboard.type('/liste')
    await move(page, 'ArrowDown')
    const marked = await menu.getByRole('option', { selected: true }).getAttribute('id')
    expect(await textIn(page).getAttribute('aria-activedescendant')).toBe(marked)
    await page.keyboard.press('Enter')
    await page.keyboard.type('Første punkt')
    await textIn(jonas.page).locator('ol li', { hasText: 'Første punkt' }).waitFor()
    await stored(page)
  })

  it('lets blocks be moved by keys, by tools and by their handle', async () => {
    const { page } = farah
    const order = async (one: Page) => {
      const lines = (await wordsIn(one)).split('\n')
      return lines.filter((line) => ['Alfa', 'Beta'].includes(line)).join()
    }
    await caretAfter(page, 'Etatene lager')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Alfa')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Beta')
    await page.keyboard.press('Alt+Shift+ArrowUp')
    await page
      .getByRole('status')
      .filter({ hasText: /^Flyttet til plass \d+ av \d+$/ })
      .waitFor()
    await expect.poll(() => order(jonas.page)).toBe('Beta,Alfa')
    await page.getByRole('button', { name: words.move.down }).click()
    await expect.poll(() => order(jonas.page)).toBe('Alfa,Beta')
    const alfa = textIn(page).locator('p', { hasText: 'Alfa' })
    const beta = textIn(page).locator('p', { hasText: 'Beta' })
    await alfa.hover()
    const handle = page.getByRole('button', { name: words.move.handle })
    await handle.waitFor()
    expect(await violationsOn(page)).toEqual([])
    const [from, to] = [await handle.boundingBox(), await beta.boundingBox()]
    await page.mouse.move((from?.x ?? 0) + 10, (from?.y ?? 0) + 10)
    await page.mouse.down()
    await page.mouse.move((from?.x ?? 0) + 40, (from?.y ?? 0) + 20, { steps: 4 })
    await page.mouse.move((to?.x ?? 0) + 200, (to?.y ?? 0) + 10, { steps: 6 })
    await page.mouse.up()
    await expect.poll(() => order(jonas.page)).toBe('Beta,Alfa')
    await stored(page)
  })

  it('has a table of contents that leads to its headings, page breaks, and words in another language', async () => {
    const { page } = farah
    await caretAfter(page, 'Etatene lager')
    await page.keyboard.press('Enter')
    await page.keyboard.type('/innhold')
    await page.keyboard.press('Enter')
    await page.keyboard.type('/sideskift')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Sámegiella')
    await move(page, 'Shift+Home')
    await page.getByRole('button', { name: words.language.title }).click()
    const form = page.getByRole('form', { name: words.language.title })
    await form.getByRole('button', { name: nb.documents.contentLanguages.se }).click()
    for (const one of [page, jonas.page]) {
      await textIn(one).locator('[lang="se"]', { hasText: 'Sámegiella' }).waitFor()
      await textIn(one).getByRole('separator', { name: words.pageBreak }).waitFor()
    }
    expect(await violationsOn(page)).toEqual([])
    const contents = textIn(page).getByRole('navigation', { name: words.contents })
    await contents.getByRole('button', { name: 'Felles situasjonsbilde' }).click()
    await page.keyboard.type('Vårt ')
    await contents.getByRole('button', { name: 'Vårt Felles situasjonsbilde' }).waitFor()
    for (let times = 0; times < 5; times++) await page.keyboard.press('Backspace')
    await stored(page)
  })

  it('holds an identity number or a classification back until the writer has answered', async () => {
    const { page } = farah
    const { unfit } = words
    const dialog = (kind: { title: string }) => page.getByRole('dialog', { name: kind.title })
    const others = () => wordsIn(jonas.page)
    await caretAfter(page, 'Etatene lager')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Gjelder 10915596784')
    // Colours are those of the page once the dialog has faded in.
    await dialog(unfit.identityNumber).evaluate((element) =>
      Promise.all(element.getAnimations({ subtree: true }).map((animation) => animation.finished)),
    )
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.press('Enter')
    await dialog(unfit.identityNumber).waitFor({ state: 'detached' })
    await page.keyboard.type('saken.')
    await says(jonas.page, 'Gjelder saken.')
    expect(await others()).not.toContain('1091559678')

    await paste(page, { html: '<p>Limt inn før 109155 96784 og etter.</p><p>Neste avsnitt.</p>' })
    await dialog(unfit.identityNumber).getByRole('button', { name: unfit.remove }).click()
    await says(jonas.page, 'Limt inn før  og etter.\nNeste avsnitt.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Saksnummer 13527248013')
    await dialog(unfit.identityNumber).getByRole('button', { name: unfit.keep }).click()
    await page.keyboard.type(' er et annet.')
    await says(jonas.page, 'Saksnummer 13527248013 er et annet.')

    await stored(page)
    await caretAfter(page, 'Saksnummer')
    await page.keyboard.press('Enter')
    await page.keyboard.type('HEMMELIG', { delay: 20 })
    await dialog(unfit.classified).getByRole('button', { name: unfit.remove }).click()
    await page.keyboard.type('Åpent')
    await says(jonas.page, 'Åpent')
    expect(await others()).not.toContain('HEMMELI')
    await stored(page)
  })

  it('keeps all that is typed on through a number and through what begins like a classification', async () => {
    const { page } = farah
    const { unfit } = words
    const dialog = (kind: { title: string }) => page.getByRole('dialog', { name: kind.title })
    await caretAfter(page, 'Åpent')
    await page.keyboard.press('Enter')
    await page.keyboard.type('FORTROLIG RÅDGIVNING FOR OFRE', { delay: 120 })
    await says(jonas.page, 'FORTROLIG RÅDGIVNING FOR OFRE')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Konto 68467038838 i DNB', { delay: 120 })
    await dialog(unfit.identityNumber).getByRole('button', { name: unfit.keep }).click()
    await page.keyboard.type(' er åpen.')
    await says(jonas.page, 'Konto 68467038838 i DNB er åpen.')

    await page.keyboard.press('Enter')
    await page.keyboard.type('BEGRENSET')
    await page.keyboard.press('Enter')
    await dialog(unfit.classified).waitFor()
    await page.keyboard.type('Neste linje', { delay: 120 })
    expect(await dialog(unfit.classified).count()).toBe(1)
    await page.keyboard.press('Escape')
    await dialog(unfit.classified).waitFor({ state: 'detached' })
    expect(await textIn(page).locator('.tv-held').textContent()).toBe('T\nNeste linje')
    expect(await wordsIn(jonas.page)).not.toContain('BEGRENSET')
    await page.keyboard.press('ArrowUp')
    await dialog(unfit.classified).getByRole('button', { name: unfit.remove }).click()
    await says(jonas.page, 'Neste linje')
    expect(await wordsIn(jonas.page)).not.toContain('BEGRENSET')
    await stored(page)
  })

  it('calls on somebody by a name that an at sign finds, and tells them', async () => {
    const { page } = farah
    const menu = page.getByRole('listbox', { name: words.mentionMenu })
    await caretAfter(page, 'Etatene lager')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Hva sier @')
    await menu.getByRole('option').first().waitFor()
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.type('Jonas Hau')
    await expect.poll(() => menu.getByRole('option').count()).toBe(1)
    await page.keyboard.press('Enter')
    await page.keyboard.type('om dette?')
    await says(jonas.page, 'Hva sier @Jonas Haugland om dette?')
    await stored(page)
    await jonas.go('/my-page')
    await jonas.page.getByText('nevnte deg i').first().waitFor()
    await jonas.go(new URL(page.url()).pathname)
    await textIn(jonas.page).waitFor()
  })

  it('takes what is typed while suggesting as a suggestion, which is read with, without, or not at all', async () => {
    const { page } = farah
    const added = textIn(jonas.page).locator('ins', { hasText: 'og særlig i byggebransjen' })
    await caretAfter(page, 'Neste avsnitt.')
    const before = await wordsIn(page)
    await page.keyboard.press('Control+Shift+E')
    await page.getByRole('button', { name: words.suggesting.suggest, exact: true, pressed: true }).waitFor()
    await page.getByText(words.suggesting.on).waitFor()
    await page.keyboard.type(' og særlig i byggebransjex')
    await page.keyboard.press('Backspace')
    await page.keyboard.type('n')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await added.waitFor()
    expect(await wordsIn(page)).toBe(before)
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.press('Alt+F10')
    await page.keyboard.press('Escape')
    await expect.poll(() => textIn(page).evaluate((text) => text === document.activeElement)).toBe(true)
    const view = jonas.page.getByLabel(nb.comments.view.title)
    const cards = jonas.page.locator('.tv-margin .tv-card')
    expect(await cards.count()).toBeGreaterThan(0)
    for (const shown of ['without', 'clean'] as const) {
      await view.selectOption(nb.comments.view[shown])
      await added.waitFor({ state: 'detached' })
    }
    await view.selectOption(nb.comments.view.all)
    await added.click()
    await cards.filter({ hasText: 'byggebransjen' }).getByRole('button', { name: nb.comments.accept }).click()
    await says(page, 'og særlig i byggebransjen')
  })

  it('takes new paragraphs as a suggestion, and whole ones out', async () => {
    const { page } = farah
    const accept = async (words: string) => {
      const cards = jonas.page.locator('.tv-margin .tv-card')
      await cards.filter({ hasText: words }).getByRole('button', { name: nb.comments.accept }).click()
    }
    await caretAfter(page, 'og særlig i byggebransjen')
    const before = await wordsIn(page)
    await page.keyboard.press('Enter')
    await page.keyboard.type('Foreslått avsnitt.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Og ett til.')
    await page.keyboard.press('Control+Enter')
    const added = textIn(jonas.page).locator('ins', { hasText: 'Og ett til.' })
    await added.waitFor()
    expect(await added.locator('br').count()).toBe(2)
    expect(await wordsIn(page)).toBe(before)
    expect(await violationsOn(jonas.page)).toEqual([])
    await added.click()
    await accept('Og ett til.')
    await says(page, '\nForeslått avsnitt.\nOg ett til.\n')
    await textIn(page).locator('ins', { hasText: 'Og ett til.' }).waitFor({ state: 'detached' })

    await textIn(page).locator('p', { hasText: 'Foreslått avsnitt.' }).click({ clickCount: 3 })
    await heard(page)
    await move(page, 'Shift+ArrowDown')
    await move(page, 'Shift+End')
    await page.keyboard.press('Delete')
    await move(page, 'ArrowLeft')
    const away = textIn(jonas.page).locator('del.tv-thread', { hasText: 'Og ett til' })
    await away.waitFor()
    await textIn(jonas.page).locator('del.tv-thread', { hasText: '¶' }).first().waitFor()
    await away.click()
    await accept('Og ett til.')
    await expect.poll(() => wordsIn(page)).toBe(before)
    await page.getByRole('button', { name: words.suggesting.write, exact: true }).click()
  })

  it('has numbers before its headings and beside its paragraphs, for all who read it', async () => {
    const { numbering } = nb.documents
    await farah.page.getByRole('button', { name: numbering.title, exact: true }).click()
    await farah.page.getByRole('button', { name: numbering.choices.both, exact: true }).click()
    for (const { page } of [farah, jonas]) {
      await textIn(page).locator('h2[data-heading-number="1"]').waitFor()
      await textIn(page).locator('p[data-paragraph-number="1"]').waitFor()
    }
    expect(await violationsOn(farah.page)).toEqual([])
  })

  it('holds tasks that are ticked off by keyboard and by mouse, and stand while others comment', async () => {
    const { page } = farah
    await caretAfter(page, 'Etatene lager')
    await page.keyboard.press('Enter')
    await page.keyboard.type('[ ] Sende innkalling')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Bestille rom')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => box(jonas.page, 'Bestille rom').isChecked()).toBe(true)
    await box(jonas.page, 'Sende innkalling').click()
    await expect.poll(() => box(page, 'Sende innkalling').isChecked()).toBe(true)
    await stored(jonas.page)

    // What was kept as it looks like an identity number would not be sent out.
    for (const kept of ['Saksnummer', 'Konto']) {
      await caretAfter(page, kept)
      await move(page, 'Shift+Home')
      await page.keyboard.press('Backspace')
    }
    await stored(page)

    const draft = new URL(page.url()).pathname
    await jonas.go(`${draft}/review`)
    await jonas.page.getByLabel(nb.documents.fields.deadline).fill(inDays(14))
    await jonas.page.getByRole('button', { name: nb.documents.review.submit }).click()
    await textIn(page).and(page.locator('[aria-readonly="true"]')).waitFor()
    for (const tick of ['click', 'Space'] as const) {
      const fixed = box(page, 'Sende innkalling')
      await (tick === 'click' ? fixed.click() : fixed.press(tick))
      expect([tick, await fixed.isChecked()]).toEqual([tick, true])
    }
    expect(await box(page, 'Sende innkalling').getAttribute('aria-disabled')).toBe('true')
  })
})
