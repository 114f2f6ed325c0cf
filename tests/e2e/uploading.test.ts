import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import { openBrowser } from './support/browser'
import { startDemo, type Demo } from './support/demo'
import { person, settled } from './support/person'
import { allowNoTrouble, expectTrouble } from './support/trouble'

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

it('goes on where it was, after a pause and when the page was closed under way', async () => {
  const { page, context, go } = await person(browser, demo, 'maren')
  const path = '/workspaces/direktoratsgruppen/files/new'
  const folder = mkdtempSync(join(tmpdir(), 'tvers-uploading-'))
  const file = join(folder, 'stor.txt')
  writeFileSync(file, Buffer.alloc(12_000_000, 'ord '))
  const offsets: string[] = []
  // The last part is held back until the test lets it through.
  let letThrough = false
  await context.route('**/uploads/*', async (route) => {
    const offset = route.request().headers()['upload-offset']
    if (offset) offsets.push(offset)
    if (offset === '10000000' && !letThrough) return
    await route.continue()
  })
  const start = async () => {
    await go(path)
    await page.getByLabel(/^Fil/).setInputFiles(file)
    await page.getByRole('button', { name: 'Last opp' }).click()
  }
  await start()
  await expect.poll(() => page.getByRole('progressbar').getAttribute('value')).toBe('10000000')
  // The part before has then not only left the browser: it is answered.
  await expect.poll(() => offsets).toContain('10000000')
  await page.getByRole('button', { name: 'Sett på pause' }).click()
  await page.getByText('Opplastingen er satt på pause.').waitFor()

  await start()
  await page.getByText('10 MB av 12 MB').waitFor()
  await page.getByRole('button', { name: 'Sett på pause' }).click()
  letThrough = true
  await page.getByRole('button', { name: 'Fortsett' }).click()
  await page.getByRole('heading', { name: 'stor.txt', level: 1 }).waitFor()
  expect(offsets.filter((offset) => offset === '0')).toHaveLength(1)
  await context.close()
  rmSync(folder, { recursive: true })
})

it('is not sent under a name with an identity number in it before the person has answered', async () => {
  const { page, context, go } = await person(browser, demo, 'maren')
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${JSON.stringify(request.headers())}`))
  await go('/workspaces/direktoratsgruppen/files/new')
  // What asks comes a moment after the page, and stands beside it.
  await page.waitForFunction(() => document.body.lastElementChild?.matches('div:not(:first-child)'))
  await settled(page)
  const text = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from('Ja.') })
  const field = page.getByLabel(/^Fil/)
  const names = () =>
    field.evaluate((one: HTMLInputElement) => [...(one.files ?? [])].map(({ name }) => name))
  const send = page.getByRole('button', { name: 'Last opp' })
  const { unsent } = nb.guardrail
  const dialog = page.getByRole('dialog', { name: unsent.identityNumber.title })

  await field.setInputFiles([text('Notat 10915596784')])
  await send.click()
  await dialog.getByRole('button', { name: unsent.remove }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await names()).toEqual(['Notat'])

  await field.setInputFiles([text('Sak 10915596784.txt'), text('10915596784.txt'), text('Plan.txt')])
  await send.click()
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await names()).toEqual(['Sak 10915596784.txt', '10915596784.txt', 'Plan.txt'])
  await send.click()
  await dialog.getByRole('button', { name: unsent.remove }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await names()).toEqual(['Sak.txt', 'Plan.txt'])
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true)
  expect(sent.join(' ')).not.toContain('/uploads')

  await send.click()
  await page.getByRole('link', { name: 'Sak.txt' }).click()
  await page.getByRole('heading', { name: 'Sak.txt', level: 1 }).waitFor()
  expect(sent.join(' ')).not.toContain('10915596784')
  await context.close()
})

it('ends what is on its way though a link is followed, and goes where that leads once the browser knows', async () => {
  const { page, context, go } = await person(browser, demo, 'maren')
  let tell: () => void = () => undefined
  let take: () => void = () => undefined
  const told = new Promise<void>((resolve) => (tell = resolve))
  const taken = new Promise<void>((resolve) => (take = resolve))
  await go('/workspaces/direktoratsgruppen/files/new')
  await page.route(/__manifest.*files/, async (route) => {
    await told
    await route.continue()
  })
  let forms = 0
  await page.route(/files\/new\.data/, async (route) => {
    if (route.request().method() === 'POST' && ++forms === 2) await taken
    await route.continue()
  })
  const text = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from('Ja.') })
  await page.getByLabel(/^Fil/).setInputFiles([text('a.txt'), text('b.txt')])
  await page.getByRole('button', { name: 'Last opp' }).click()
  const first = page.getByRole('link', { name: /^[ab]\.txt$/ })
  const name = await first.innerText()
  await first.click()
  take()
  await page.getByText('2 av 2 filer er lastet opp.').waitFor()
  tell()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
  await context.close()
})

it('takes several at once, each by itself: one that fails stops none of the others', async () => {
  const { page, context, go } = await person(browser, demo, 'maren')
  await go('/workspaces/direktoratsgruppen/files/new')
  const text = (name: string, words: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(words) })
  await page
    .getByLabel(/^Fil/)
    .setInputFiles([
      text('en.txt', 'En.'),
      text('gradert.txt', 'STRENGT FORTROLIG'),
      text('to.txt', 'To.'),
      text('tre.txt', 'Tre.'),
    ])
  await page.getByLabel('Alle i arbeidsrommet').check()
  await page.getByRole('button', { name: 'Last opp' }).click()
  await page.getByText('3 av 4 filer er lastet opp. 1 kom ikke inn.').waitFor()
  await page.getByText('gradering').first().waitFor()
  await page.getByRole('button', { name: 'Prøv igjen gradert.txt' }).waitFor()
  await page.getByRole('link', { name: 'to.txt' }).click()
  await page.getByRole('heading', { name: 'to.txt', level: 1 }).waitFor()
  expect(await page.getByText('Alle i arbeidsrommet').count()).toBe(1)
  expectTrouble(/status of 422/)
  await context.close()
})

it('is not sent when it is too large to become a document, and what was filled in stays', async () => {
  const { page, context, go } = await person(browser, demo, 'maren')
  await go('/workspaces/direktoratsgruppen/documents/import')
  const folder = mkdtempSync(join(tmpdir(), 'tvers-importing-'))
  const file = join(folder, 'stor.md')
  writeFileSync(file, Buffer.alloc(20_000_001, 'ord '))
  await page.getByLabel(/^Fil/).setInputFiles(file)
  await page.getByLabel(/^Tittel/).fill('En lang rapport')
  await page.locator('main form button[type=submit]').click()
  await page.getByRole('link', { name: /større enn 20 MB/ }).waitFor()
  expect(await page.getByLabel(/^Tittel/).inputValue()).toBe('En lang rapport')
  await context.close()
  rmSync(folder, { recursive: true })
})

it('is refused with its reason when it holds a table of 10,000 cells, and no document comes of it', async () => {
  const { page, context, go } = await person(browser, demo, 'maren')
  await go('/workspaces/direktoratsgruppen/documents/import')
  const cells = `<tr>${'<td>1</td>'.repeat(100)}</tr>`.repeat(100)
  const buffer = Buffer.from(`<h1>Tabell</h1><table>${cells}</table>`)
  await page.getByLabel(/^Fil/).setInputFiles({ name: 'tabell.html', mimeType: 'text/html', buffer })
  await page.getByLabel(/^Tittel/).fill('Et regneark')
  await page.locator('main form button[type=submit]').click()
  await page.getByText(nb.refusals.reasons['file-table-too-large']).first().waitFor()
  expect(await page.getByLabel(/^Tittel/).inputValue()).toBe('Et regneark')
  await go('/workspaces/direktoratsgruppen/documents')
  expect(await page.getByText('Et regneark').count()).toBe(0)
  expectTrouble(/status of 4(09|22)/)
  await context.close()
})
