import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import type { DemoKey } from '#db/seed/demo/people'
import { nb } from '~/i18n/nb'
import { DocumentProvider } from '~/realtime/client/document-provider'
import { person, type Person } from './support/person'
import { inSameDraft } from './support/same-draft'
import { violationsOn } from './support/sound-page'
import { caretAfter } from './support/writing'

const { presence: words, comments } = nb

let farah: Person
let jonas: Person
inSameDraft('farah', 'jonas', (people) => ([farah, jonas] = people))

const faceOf = (page: Page, name: string) =>
  page.locator('.tv-avatars > ul').getByRole('button', { name: words.goTo(name) })
const answer = (page: Page) => page.locator('.tv-present__answer')
const arrivals = (page: Page) => page.locator('.tv-present > p[role="status"]')
const number = (page: Page) => page.locator('.tv-avatars summary')

const opened: DocumentProvider[] = []
afterAll(() => opened.forEach((one) => one.destroy()))

/** Opens the text over the socket, without a page. */
async function comes(key: DemoKey): Promise<void> {
  const { origin, pathname } = new URL(farah.page.url())
  const browser = farah.context.browser()
  if (!browser) throw new Error('the browser is gone')
  const { context } = await person(browser, { url: origin }, key)
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const documentId = pathname.split('/').at(-1) ?? ''
  opened.push(new DocumentProvider({ url: origin, documentId, extraHeaders: { cookie } }))
}

describe.sequential('those who are here', () => {
  it('are gone to where they write, and it is said where that is', async () => {
    await caretAfter(jonas.page, 'Etatene lager')
    await farah.page.locator('.tv-peer-caret').waitFor()
    const face = faceOf(farah.page, 'Jonas Haugland')
    await face.focus()
    await farah.page.keyboard.press('Enter')
    await expect
      .poll(() => answer(farah.page).innerText())
      .toMatch(/^Jonas Haugland er ved «Etatene lager.*»\.$/)
    expect(await answer(farah.page).getAttribute('role')).toBe('status')
    expect(await face.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  it('are said to have no caret when they only read', async () => {
    await faceOf(jonas.page, 'Farah Warsame').click()
    await expect.poll(() => answer(jonas.page).innerText()).toBe(words.reads('Farah Warsame'))
  })

  it('are all in a list behind the number, told of once when they come, and gone to by keyboard', async () => {
    const { page } = farah
    await Promise.all((['gunnhild', 'erik', 'nadia', 'ingvild'] as const).map(comes))
    await expect.poll(() => arrivals(page).innerText(), { timeout: 20_000 }).toMatch(/kom\.$/)
    await page.getByText(words.all(6)).waitFor({ state: 'attached' })
    await number(page).focus()
    await page.keyboard.press('Enter')
    const list = page.locator('.tv-avatars__all')
    await list.waitFor()
    expect(await list.getByRole('listitem').count()).toBe(6)
    expect(await list.innerText()).toContain('Gunnhild Aas, ')
    expect(await violationsOn(page)).toEqual([])
    await page.setViewportSize({ width: 375, height: 800 })
    const { x = -1, width = 999 } = (await list.boundingBox()) ?? {}
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(375)
    expect(await violationsOn(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 720 })
    const isOnNumber = () => number(page).evaluate((one) => one === document.activeElement)
    await page.keyboard.press('Escape')
    await list.waitFor({ state: 'hidden' })
    expect(await isOnNumber()).toBe(true)
    await page.keyboard.press('Enter')
    // By the mouse too: the tools of the text stay in view, and must not stand over the list.
    await list.getByRole('button', { name: 'Nadia Karimi' }).click()
    await expect.poll(() => answer(page).innerText()).toBe(words.reads('Nadia Karimi'))
    await page.keyboard.press('Enter')
    await list.getByRole('button', { name: 'Gunnhild Aas' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => answer(page).innerText()).toBe(words.reads('Gunnhild Aas'))
    await list.waitFor({ state: 'hidden' })
    expect(await isOnNumber()).toBe(true)
  })

  it('leave with a word, which is silent for who wants no messages', async () => {
    expect(await arrivals(jonas.page).count()).toBe(1)
    await jonas.page.locator('.tv-calm summary').click()
    await jonas.page.getByLabel(comments.calm.mute).check()
    await expect.poll(() => jonas.page.locator('.tv-present [role="status"]').count()).toBe(0)
    for (const one of opened.splice(0)) one.destroy()
    await expect.poll(() => arrivals(farah.page).innerText(), { timeout: 20_000 }).toMatch(/gikk\.$/)
    expect(await arrivals(jonas.page).count()).toBe(0)
  })
})
