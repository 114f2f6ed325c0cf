import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import { openBrowser } from './support/browser'
import { startDemo, type Demo } from './support/demo'
import { person } from './support/person'
import { violationsOn } from './support/sound-page'
import { allowNoTrouble, expectTrouble } from './support/trouble'
import { caretAfter, move, stored, textIn } from './support/writing'

const title = 'Samarbeid om å forebygge utnyttelse i arbeidslivet'
const { editor: words, numbering } = nb.documents
const { comments, guardrail } = nb

let demo: Demo
let browser: Browser
let page: Page

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openBrowser()])
  const farah = await person(browser, demo, 'farah')
  page = await farah.go('/workspaces/samarbeidsplattformen/documents')
  await page.getByRole('link', { name: title }).click()
  await textIn(page).waitFor()
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
})
allowNoTrouble()

/** Colours are those of the page once what opens has faded in. */
async function sound(): Promise<void> {
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
  )
  expect(await violationsOn(page)).toEqual([])
}

/** Whether the keyboard is in the text. */
const isInText = () => textIn(page).evaluate((text) => text === document.activeElement)

/** Selects the last word of a paragraph. */
async function select(words: string): Promise<void> {
  await caretAfter(page, words)
  await move(page, 'Control+Shift+ArrowLeft')
}

describe.sequential('what opens above and beside a text is sound while it is open', () => {
  it.each([
    ['link', () => words.link.edit, () => words.link.edit],
    ['image', () => words.image.insert, () => words.image.title],
    ['footnote', () => words.footnote.insert, () => words.footnote.title],
    ['language', () => words.language.title, () => words.language.title],
    ['numbering', () => numbering.title, () => numbering.label],
    ['find', () => words.find.title, () => words.find.title],
  ])('as the form for %s, which Escape closes on the way back to the text', async (_what, tool, form) => {
    await select('Etatene lager')
    await page.getByRole('toolbar').getByRole('button', { name: tool(), exact: true }).click()
    const open = page.locator('.tv-editor-tools form, .tv-editor-tools [role="search"]').first()
    await open.waitFor()
    expect(await open.getAttribute('aria-label')).toBe(form())
    await sound()
    await expect.poll(() => open.evaluate((one) => one.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await open.waitFor({ state: 'detached' })
    await expect.poll(isInText).toBe(true)
  })

  it('and a link where no words are selected, with words of its own that stand apart from those before it', async () => {
    await caretAfter(page, 'Etatene lager')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Les')
    await page.getByRole('button', { name: words.link.edit, exact: true }).click()
    await page.getByLabel(words.link.words).fill('strategien')
    await page.getByLabel(words.link.address).fill('www.regjeringen.no')
    await page.keyboard.press('Enter')
    const link = textIn(page).getByRole('link', { name: 'strategien', exact: true })
    expect(await link.getAttribute('href')).toBe('https://www.regjeringen.no')
    expect(await link.locator('xpath=ancestor::p').innerText()).toBe('Les strategien')
    await stored(page)
  })

  it.each([
    ['/', () => words.blockMenu],
    ['@', () => words.mentionMenu],
    ['#', () => words.referenceMenu],
  ])('as the menu that %s opens', async (sign, name) => {
    await caretAfter(page, 'Etatene lager')
    await page.keyboard.press('Enter')
    await page.keyboard.type(sign)
    await page.getByRole('listbox', { name: name() }).getByRole('option').first().waitFor()
    await sound()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Backspace')
    await stored(page)
  })

  it('as the tools of a table', async () => {
    await caretAfter(page, 'Etatene lager')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: words.table.insert, exact: true }).click()
    await page.getByRole('group', { name: words.table.tools }).waitFor()
    await sound()
    await page.getByRole('button', { name: words.table.deleteTable, exact: true }).click()
  })

  it('as the handle of a block', async () => {
    await textIn(page).locator('p').first().hover()
    await page.locator('.tv-block-handle[data-shown="true"]').waitFor()
    await sound()
  })

  it('as a new comment, another wording, and a thread that is open', async () => {
    for (const [tool, send, said] of [
      [words.comment, comments.send, 'Hvem?'],
      [words.suggest, comments.sendSuggestion, 'Kortere.'],
    ] as const) {
      await select('Etatene lager')
      await page.getByRole('toolbar').getByRole('button', { name: tool, exact: true }).click()
      await page.locator('#composer-text').waitFor()
      await sound()
      if (tool === words.suggest) await page.locator('#composer-replacement').fill('ord\nog en ny linje')
      await page.locator('#composer-text').fill(said)
      await page.locator('.tv-margin').getByRole('button', { name: send, exact: true }).click()
      await page.locator('.tv-card', { hasText: said }).waitFor()
    }
    for (const said of ['Hvem?', 'Kortere.']) {
      const card = page.locator('.tv-card', { hasText: said })
      await card.locator('.tv-card__open').click()
      await card.getByRole('button', { name: comments.reply }).waitFor()
      await sound()
    }
  })

  it('as a sheet over a narrow screen', async () => {
    const wide = page.viewportSize()
    await page.setViewportSize({ width: 375, height: 800 })
    await page.locator('.tv-margin__opener button').click()
    await page.locator('.tv-margin[data-open="true"]').waitFor()
    await sound()
    if (wide) await page.setViewportSize(wide)
  })

  it.each([
    ['an identity number', 'Gjelder 10915596784', () => words.unfit.identityNumber.title],
    ['a classification', 'HEMMELIG', () => words.unfit.classified.title],
  ])('as the question about %s', async (_what, typed, name) => {
    await caretAfter(page, 'Situasjonsbildet bygger')
    await page.keyboard.press('Enter')
    await page.keyboard.type(typed, { delay: 20 })
    const dialog = page.getByRole('dialog', { name: name() })
    await dialog.waitFor()
    await sound()
    await dialog.getByRole('button', { name: words.unfit.remove }).click()
    await dialog.waitFor({ state: 'detached' })
  })

  it('as the question about what is only suggested, of which nothing is sent before it is answered', async () => {
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.postData() ?? ''))
    await caretAfter(page, 'Situasjonsbildet bygger')
    await page.keyboard.press('Control+Shift+E')
    await page.getByText(words.suggesting.on).waitFor()
    await page.keyboard.type(' Saken er 10915596784 alene.')
    await page.keyboard.press('Control+Enter')
    const dialog = page.getByRole('dialog', { name: words.unfit.identityNumber.title })
    await dialog.waitFor()
    await sound()
    expect(sent.join(' ')).not.toContain('10915596784')
    await dialog.getByRole('button', { name: words.unfit.remove }).click()
    await textIn(page).locator('ins', { hasText: 'Saken er alene.' }).waitFor()
    await page.locator('.tv-card', { hasText: 'Saken er alene.' }).waitFor()
    expect(sent.join(' ')).toContain('Saken')
    expect(sent.join(' ')).not.toContain('10915596784')
  })

  it.each([
    ['an identity number', 'Saken er\n10915596784 alene.', 'Saken er\n alene.', 'identityNumber'],
    ['a classification', 'HEMMELIG\nSaken er alene.', 'Saken er alene.', 'classified'],
  ] as const)(
    'as the question about %s in a form, of which nothing is sent',
    async (_what, typed, left, kind) => {
      const sent: string[] = []
      page.on('request', (request) => sent.push(request.postData() ?? ''))
      await select('Etatene lager')
      await page.getByRole('toolbar').getByRole('button', { name: words.comment, exact: true }).click()
      const field = page.locator('#composer-text')
      await field.fill(typed)
      const send = page.locator('.tv-margin').getByRole('button', { name: comments.send, exact: true })
      await send.click()
      const dialog = page.getByRole('dialog', { name: guardrail.unsent[kind].title })
      await dialog.waitFor()
      await sound()
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      expect(await field.inputValue()).toBe(typed)
      await send.click()
      await dialog.getByRole('button', { name: guardrail.unsent.remove }).click()
      await dialog.waitFor({ state: 'detached' })
      expect(await field.inputValue()).toBe(left)
      expect(await field.evaluate((one) => one === document.activeElement)).toBe(true)
      expect(sent.join(' ')).not.toContain('alene')
      await send.click()
      await field.waitFor({ state: 'detached' })
      expect(sent.join(' ')).toContain('alene')
      expect(sent.join(' ')).not.toMatch(/10915596784|HEMMELIG/)
    },
  )

  it('and lets what is said to be another number go to the server, which has the last word', async () => {
    await page.goto(`${page.url()}/comments?new=remark`, { waitUntil: 'networkidle' })
    const field = page.locator('#new #text')
    await field.fill('Konto 10915596784, og 01129900160.\nHEMMELIG')
    const send = page.locator('#new').getByRole('button', { name: comments.page.send, exact: true })
    await send.click()
    const asked = (kind: 'identityNumber' | 'classified') =>
      page.getByRole('dialog', { name: guardrail.unsent[kind].title })
    await asked('identityNumber').getByRole('button', { name: guardrail.unsent.keep }).click()
    // What else must not be sent is a question of its own, and has no such answer.
    await asked('classified').waitFor()
    expect(await asked('classified').getByRole('button').count()).toBe(2)
    await asked('classified').getByRole('button', { name: guardrail.unsent.remove }).click()
    await send.click()
    await field.and(page.locator('[aria-invalid="true"]')).waitFor()
    expect(await field.inputValue()).toContain('10915596784')
    expectTrouble(/422/)
  })
})
