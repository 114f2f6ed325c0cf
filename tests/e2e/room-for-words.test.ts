import type { Browser, Page } from 'playwright-core'
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

/** How many pixels of the list that stands on the page are out of sight. */
const hidden = (page: Page) =>
  page.locator('.tv-table').evaluate((table) => table.scrollWidth - table.clientWidth)

const group = '/workspaces/direktoratsgruppen'

it.each(['/decisions', '/agreements', '/action-items', `${group}/action-items`, `${group}/documents`])(
  'all columns of %s are in sight on tablets, without scrolling sideways',
  async (path) => {
    const { context, page, go } = await person(browser, demo, 'jonas')
    await go(path)
    for (const width of [640, 700, 768, 820, 850, 900, 1000, 1024, 1100, 1180, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await hidden(page), `${width}`).toBe(0)
    }
    await context.close()
  },
)

it('the longest name of a group stands on one line on a telephone', async () => {
  const context = await browser.newContext({ baseURL: demo.url, locale: 'nn-NO' })
  const page = await context.newPage()
  await page.goto('/gruppene/samarbeidsplattformen')
  const heading = page.getByRole('heading', { level: 1, name: 'Samarbeidsplattforma' })
  for (const width of [320, 375]) {
    await page.setViewportSize({ width, height: 800 })
    const lines = await heading.evaluate((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
    })
    expect(lines, `${width}`).toBe(1)
  }
  await context.close()
})
