import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import { hydrated, type Person } from './support/person'
import { draftTitle, inSameDraft } from './support/same-draft'
import { violationsOn } from './support/sound-page'
import { expectTrouble } from './support/trouble'
import { caretAfter, move, says, stored, textIn, wordsIn } from './support/writing'

const { editor: words } = nb.documents
const { comments } = nb

let farah: Person
let jonas: Person
inSameDraft('farah', 'jonas', (people) => ([farah, jonas] = people))

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
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Svart uten mus.')
    await walkTo(page, 'Tab', comments.sendReply)
    await page.keyboard.press('Enter')
    await page.getByText('Svart uten mus.').and(page.locator('p')).first().waitFor()
    await walkTo(page, 'Shift+Tab', draftTitle)
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

describe.sequential('a text with more comments than its page is sent with', () => {
  const many = 120
  let draft = ''
  /** Comments that are marked in the text. */
  const marked = (page: Page) =>
    textIn(page)
      .locator('[data-thread]')
      .evaluateAll((marks) => new Set(marks.map((mark) => mark.getAttribute('data-thread'))).size)

  beforeAll(async () => {
    draft = new URL(farah.page.url()).pathname
    for (let nth = 0; nth < many; nth++) {
      const answer = await farah.context.request.post(`${draft}/comments`, {
        form: {
          kind: 'comment',
          quote: 'Det skjer i fellesskap.',
          text: `Merknad nummer ${nth}.`,
          inPlace: '1',
        },
        headers: { origin: new URL(farah.page.url()).origin },
      })
      expect(answer.ok()).toBe(true)
    }
  })

  it('marks them all, and takes what is said meanwhile', async () => {
    await jonas.go(draft)
    const { page } = jonas
    await expect.poll(() => marked(page), { timeout: 20_000 }).toBeGreaterThanOrEqual(many)
    const before = await marked(page)
    // The one who writes has the page from before: the threads come with the notice that there are more.
    await farah.go(draft)
    await expect.poll(() => marked(farah.page), { timeout: 20_000 }).toBe(before)
    await caretAfter(farah.page, 'Det skjer i fellesskap.')
    for (let steps = 0; steps < 4; steps++) await move(farah.page, 'Shift+ArrowLeft')
    await farah.page.keyboard.press('Control+Alt+M')
    const composer = farah.page.locator('.tv-margin .tv-card[data-active="true"]')
    await composer.getByRole('textbox').fill('Den siste av alle.')
    await composer.getByRole('button', { name: comments.send, exact: true }).click()
    await expect.poll(() => marked(page), { timeout: 20_000 }).toBe(before + 1)
    await expect.poll(() => marked(farah.page), { timeout: 20_000 }).toBe(before + 1)
  })

  it('shows the one that is chosen, and lets it be answered and resolved', async () => {
    const { page } = jonas
    const before = await marked(page)
    const card = page.locator('.tv-margin .tv-card[data-active="true"]')
    await textIn(page).locator('[data-thread]', { hasText: 'skap' }).last().click()
    await card.getByRole('textbox').fill('Det er notert.')
    await card.getByRole('button', { name: comments.sendReply }).click()
    await card.getByText('Det er notert.').and(page.locator('p')).waitFor()
    await card.getByRole('button', { name: comments.resolve }).click()
    await card.getByRole('button', { name: comments.reopen }).waitFor()
    // What is chosen is shown until another is, or none.
    expect(await marked(page)).toBe(before)
    await textIn(page).locator('p', { hasText: 'Etatene' }).first().click()
    await expect.poll(() => marked(page), { timeout: 20_000 }).toBe(before - 1)
  })

  it('says when they cannot be had, and fetches them when that is asked for', async () => {
    const { page } = jonas
    const address = new RegExp(`${draft}/threads$`)
    await page.route(address, (route) => route.abort())
    await jonas.go(draft)
    const { notFetched, fetchAgain, counted } = nb.comments
    const alert = page.getByRole('alert').filter({ hasText: notFetched, visible: true })
    await alert.waitFor()
    // On a telephone it stands above the text and in the sheet, whose opener says how many there are and not that there are none.
    await page.setViewportSize({ width: 375, height: 800 })
    await alert.waitFor()
    expect(await violationsOn(page)).toEqual([])
    const opener = page.locator('.tv-margin__opener > button')
    expect(await opener.innerText()).not.toContain(counted(0))
    await opener.click()
    await alert.waitFor()
    expect(await violationsOn(page)).toEqual([])
    expectTrouble(/^jonas: .*ERR_FAILED/)
    await page.unroute(address)
    await page.getByRole('button', { name: fetchAgain }).click()
    // The button has gone, and the keyboard is where it was.
    expect(await page.locator('.tv-margin').evaluate((one) => one === document.activeElement)).toBe(true)
    await expect.poll(() => marked(page), { timeout: 20_000 }).toBeGreaterThanOrEqual(many - 1)
    expect(await page.getByText(notFetched).count()).toBe(0)
    await page.setViewportSize({ width: 1280, height: 720 })
  })

  it('lists them fifty at a time', async () => {
    const { page } = jonas
    await jonas.go(`${draft}/comments?show=open`)
    const cards = page.locator('.tv-thread-list > li')
    expect(await cards.count()).toBe(50)
    await page.getByRole('link', { name: nb.ui.paging.next }).click()
    await page.getByText('Merknad nummer 60.').waitFor()
    expect(await cards.count()).toBe(50)
    expect(await violationsOn(page)).toEqual([])
  })
})
