import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import { openBrowser } from './support/browser'
import { startDemo, type Demo } from './support/demo'
import { person } from './support/person'
import { violationsOn } from './support/sound-page'
import { allowNoTrouble } from './support/trouble'
import { textIn } from './support/writing'

const { comments } = nb

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

it('gathers many threads at one word behind a card, which the keyboard opens and closes', async () => {
  const farah = await person(browser, demo, 'farah')
  const page = await farah.go('/workspaces/samarbeidsplattformen/documents')
  await page.getByRole('link', { name: 'Samarbeid om å forebygge utnyttelse i arbeidslivet' }).click()
  await textIn(page).waitFor()
  const { pathname } = new URL(page.url())
  for (let nth = 1; nth <= 12; nth++) {
    const sent = await farah.context.request.post(`${pathname}/comments`, {
      form: { kind: 'comment', quote: 'Etatene', text: `Innvending nummer ${nth}.` },
      headers: { origin: demo.url },
      maxRedirects: 0,
    })
    expect(sent.status()).toBe(302)
  }
  await farah.go(pathname)
  const gathered = page.locator('.tv-card--gathered').getByRole('button', { name: comments.gathered(12) })
  await gathered.waitFor()
  const cards = page.locator('.tv-margin .tv-card', { hasText: 'Innvending nummer' })
  expect(await cards.count()).toBe(0)
  await gathered.press('Enter')
  await expect.poll(() => cards.count()).toBe(12)
  expect(await gathered.getAttribute('aria-expanded')).toBe('true')
  expect(await violationsOn(page)).toEqual([])
  // What somebody has chosen stays when the others are put away.
  await cards.nth(3).getByRole('button').first().press('Enter')
  await gathered.press('Enter')
  await expect.poll(() => cards.count()).toBe(1)
  expect(await cards.innerText()).toContain('Innvending nummer 4.')
})
