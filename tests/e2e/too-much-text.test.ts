import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import { openBrowser } from './support/browser'
import { startDemo, type Demo } from './support/demo'
import { person } from './support/person'
import { violationsOn } from './support/sound-page'
import { allowNoTrouble, expectTrouble, watchForTrouble } from './support/trouble'

const tenMegabytes = 10_000_000
const words = nb.consultations

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

/** A browser takes ten seconds and more, each time that it lays so much text out; milliseconds. */
const patience = 90_000

/** As a paste of a long report does, in paragraphs: what is dirtied by hand is not what the page came with. */
const paste = (field: Locator) =>
  field.evaluate((element: HTMLTextAreaElement, size) => {
    element.value = `Begynner. ${`${'ord '.repeat(249)}ord\n`.repeat(size / 1_000)}`
    element.dispatchEvent(new Event('input', { bubbles: true }))
  }, tenMegabytes)
const lengthOf = (field: Locator) => field.evaluate((element: HTMLTextAreaElement) => element.value.length)

/** The address of the first page of a kind that another leads to. */
async function hrefOn(page: Page, pattern: RegExp): Promise<string> {
  const links = await page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  const found = links.find((href) => href !== null && pattern.test(href))
  if (!found) throw new Error(`no link like ${pattern.source} among ${links.join(' ')}`)
  return found
}

it('keeps an answer of 10 MB where it was written, says why it was not saved, and saves a shorter one', async () => {
  const amina = await person(browser, demo, 'amina')
  const { page } = amina
  amina.context.setDefaultTimeout(patience)
  await amina.go('/consultations')
  await amina.go(await hrefOn(page, /^\/consultations\/[\w-]{36}$/))
  await amina.go(await hrefOn(page, /^\/consultations\/[\w-]{36}\/answers\/[\w-]{36}$/))
  const whole = page.getByRole('textbox', { name: words.answer.whole })
  const chosen = page.getByRole('radio', { checked: true })
  const before = await chosen.getAttribute('value')
  await paste(whole)
  const question = page.locator('textarea[name^="text.question:"]').first()
  await question.fill('Kort svar.')
  const refused = page.waitForResponse((response) => response.request().method() === 'POST')
  const save = page.getByRole('button', { name: words.answer.save, exact: true })
  await save.click()
  expect((await refused).status()).toBe(413)
  await page.getByText(nb.refusals.reasons['too-large']).waitFor()
  expect(await lengthOf(whole)).toBeGreaterThan(tenMegabytes)
  expect(await question.inputValue()).toBe('Kort svar.')
  expect(await chosen.getAttribute('value')).toBe(before)
  await whole.fill('Kortere.')
  expect(await violationsOn(page)).toEqual([])
  await save.click()
  await page.getByText(nb.flash['answer-saved']).waitFor()
  expect(await whole.inputValue()).toBe('Kortere.')
  expect(await question.inputValue()).toBe('Kort svar.')
  expectTrouble(/status of 413/)
})

it('tells a reader of the portal, who has no script, to go back, where everything still stands', async () => {
  const context = await browser.newContext({ baseURL: demo.url, locale: 'nb-NO', javaScriptEnabled: false })
  watchForTrouble(context, 'visitor')
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  await page.goto('/horinger')
  const href = await hrefOn(page, /^\/horinger\/[\w-]+$/)
  await page.goto(`${href}/svar`)
  await page.getByLabel(words.public.name).fill('Kari Nordmann')
  await page.getByLabel(words.public.email).fill('kari@demo.tvers.example')
  const whole = page.getByRole('textbox', { name: words.answer.whole })
  await paste(whole)
  await page.getByRole('button', { name: words.public.submit }).click()
  await page.getByRole('heading', { name: nb.ui.errors[413].heading }).waitFor()
  await page.getByText(nb.ui.errors[413].advice).waitFor()
  await page.goBack()
  expect(await page.getByLabel(words.public.name).inputValue()).toBe('Kari Nordmann')
  expect(await lengthOf(whole)).toBeGreaterThan(tenMegabytes)
  expectTrouble(/status of 413/)
  await context.close()
})

it('leaves what was filled in beside a file that is too large where one goes back to, without script', async () => {
  const jonas = await person(browser, demo, 'jonas', { javaScriptEnabled: false })
  const { page } = jonas
  await page.goto('/workspaces/direktoratsgruppen/documents/import')
  await page.getByLabel(nb.documents.fields.title).fill('Rapport fra 2019')
  const large = join(mkdtempSync(join(tmpdir(), 'tvers-')), 'stor.txt')
  writeFileSync(large, Buffer.alloc(24_000_000, 'a'))
  await page.getByLabel(nb.imports.file).setInputFiles(large)
  await page.getByRole('button', { name: nb.imports.submit }).click()
  await page.getByRole('heading', { name: nb.ui.errors[413].heading }).waitFor()
  await page.goBack()
  expect(await page.getByLabel(nb.documents.fields.title).inputValue()).toBe('Rapport fra 2019')
  rmSync(dirname(large), { recursive: true })
  expectTrouble(/status of 413/)
})
