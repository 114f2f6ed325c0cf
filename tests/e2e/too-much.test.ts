import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import { openBrowser } from './support/browser'
import { startDemo, type Demo } from './support/demo'
import { person } from './support/person'
import { allowNoTrouble } from './support/trouble'
import { caretAfter, says, stored, textIn, wordsIn } from './support/writing'

const title = 'Samarbeid om å forebygge utnyttelse i arbeidslivet'
const { editor: words } = nb.documents

let demo: Demo
let browser: Browser
let page: Page
let before = ''

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openBrowser()])
  const farah = await person(browser, demo, 'farah')
  page = await farah.go('/workspaces/samarbeidsplattformen/documents')
  await page.getByRole('link', { name: title }).click()
  await textIn(page).waitFor()
  await caretAfter(page, 'Etatene lager')
  before = await wordsIn(page)
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
})
allowNoTrouble()

/** Pastes something made in the page, and tells how long the page stood still for it. */
function paste(type: 'text/html' | 'text/plain', piece: string, times: number): Promise<number> {
  return textIn(page).evaluate(
    (text, [kind, part, count]) => {
      const data = new DataTransfer()
      data.setData(kind, part.repeat(count))
      const start = performance.now()
      text.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
      return performance.now() - start
    },
    [type, piece, times] as const,
  )
}

describe.sequential('more than a text takes at once', () => {
  it.each([
    ['a web page of 60 MB', 'text/html', '<p>Et avsnitt <b>som</b> gjentas.</p> ', 1_500_000, 'words'],
    ['60 MB of words', 'text/plain', 'Ord som gjentas, linje for linje.\n', 1_800_000, 'words'],
    [
      'a table of 10,000 cells',
      'text/html',
      `<table>${'<tr><td>1</td></tr>'.repeat(1000)}</table>`,
      10,
      'cells',
    ],
  ] as const)('is not read when it is %s, and said so', async (_what, type, piece, times, why) => {
    const stood = await paste(type, piece, times)
    await page.getByText(words.tooMuch[why]).waitFor()
    expect(await wordsIn(page)).toBe(before)
    // To read it would take the page a minute or its life; to hand it over takes the browser what it takes.
    expect(stood).toBeLessThan(3000)
  })

  it('is no suggestion either', async () => {
    await page.keyboard.press('Control+Shift+E')
    await page.getByText(words.suggesting.on).waitFor()
    await paste('text/plain', 'Ord som gjentas.\n', 1_000_000)
    await page.getByText(words.suggesting.not['too-long']).waitFor()
    expect(await textIn(page).locator('ins').count()).toBe(0)
    await page.keyboard.press('Control+Shift+E')
    await page.getByText(words.suggesting.on).waitFor({ state: 'detached' })
  })

  it('leaves a text that goes on being written', async () => {
    await caretAfter(page, 'Etatene lager')
    await page.keyboard.type(' Fortsatt her.')
    await says(page, ' Fortsatt her.')
    await stored(page)
  })
})
