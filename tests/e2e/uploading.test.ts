import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from './support/browser'
import { startDemo, type Demo } from './support/demo'
import { person } from './support/person'
import { allowNoTrouble } from './support/trouble'

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
