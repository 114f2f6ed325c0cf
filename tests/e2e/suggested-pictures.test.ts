import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import { pngOf } from '#tests/support/pictures'
import type { Person } from './support/person'
import { inSameReview } from './support/same-draft'
import { violationsOn } from './support/sound-page'
import { expectTrouble } from './support/trouble'
import { heard, move, textIn, wordsIn } from './support/writing'

const { image } = nb.documents.editor
const { comments } = nb
const { format, newPicture } = nb.suggestions
const file = { name: 'kart.png', mimeType: 'image/png', buffer: Buffer.from(pngOf(320, 160)) }

let amina: Person
let jonas: Person
inSameReview('jonas', 'amina', (people) => ([jonas, amina] = people))

const drawn = (page: Page) => textIn(page).locator('.tv-added-block')
const margin = (page: Page) => page.locator('.tv-margin')
const send = (page: Page) => margin(page).getByRole('button', { name: comments.sendSuggestion })

/** That the browser has the picture, and not only the place for it. */
async function isShown(page: Page, alt: string): Promise<void> {
  const picture = textIn(page).getByRole('img', { name: alt })
  await picture.waitFor()
  await expect
    .poll(() => picture.evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth), {
      timeout: 10_000,
    })
    .toBe(320)
}

describe.sequential('a new picture', () => {
  it('is suggested by keyboard by somebody who may only comment, and the text stays', async () => {
    const { page } = amina
    const before = await wordsIn(page)
    await textIn(page).locator('p').first().click()
    await heard(page)
    await page.keyboard.press('Alt+F10')
    const tool = page.getByRole('button', { name: newPicture.tool, exact: true })
    for (let steps = 0; steps < 20; steps++) {
      if (await tool.evaluate((button) => button === document.activeElement)) break
      await move(page, 'ArrowRight')
    }
    await page.keyboard.press('Enter')
    const chosen = margin(page).getByLabel(image.file)
    await chosen.waitFor()
    expect(await chosen.evaluate((field) => field === document.activeElement)).toBe(true)
    const alt = margin(page).getByLabel(image.alt)
    await alt.fill('Kart')
    await send(page).click()
    await margin(page).getByText(image.needsFile).waitFor()
    expect(await chosen.evaluate((field) => field === document.activeElement)).toBe(true)
    expectTrouble(/status of 422/)
    await chosen.setInputFiles({ ...file, name: 'kart.txt', buffer: Buffer.from('Ikke et bilde') })
    await margin(page).getByText(nb.refusals.reasons['image-kind']).waitFor()
    let sent = 0
    page.on(
      'request',
      (request) => (sent += /comments/.test(request.url()) && request.method() === 'POST' ? 1 : 0),
    )
    await page.route('**/images', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500))
      await route.continue()
    })
    await chosen.setInputFiles(file)
    // Not before the picture has arrived.
    await send(page).click()
    await margin(page).locator('.tv-suggested-picture').waitFor()
    expect(sent).toBe(0)
    await alt.fill('')
    await send(page).click()
    await margin(page).getByText(image.needsAlt).waitFor()
    expect(await alt.evaluate((field) => field === document.activeElement)).toBe(true)
    expectTrouble(/status of 422/)
    expect(await violationsOn(page)).toEqual([])
    await alt.fill('Kart over regionene')
    await send(page).click()
    for (const one of [amina, jonas]) {
      await drawn(one.page).getByText(format.picture('Kart over regionene')).waitFor()
      await isShown(one.page, 'Kart over regionene')
      expect(await violationsOn(one.page)).toEqual([])
    }
    expect(await wordsIn(page)).toBe(before)
  })

  it('is in the text when somebody takes it in', async () => {
    const { page } = jonas
    await drawn(page).getByRole('img').click()
    const card = margin(page).locator('.tv-card', { hasText: format.picture('Kart over regionene') })
    await card.getByRole('img', { name: 'Kart over regionene' }).waitFor()
    await card.getByRole('button', { name: comments.accept }).click()
    for (const one of [amina, jonas]) {
      await drawn(one.page).waitFor({ state: 'detached' })
      await textIn(one.page).locator('.tv-image').waitFor()
      await isShown(one.page, 'Kart over regionene')
    }
  })

  it('is suggested by pasting one while suggesting, and stands in the list of all that is said', async () => {
    const { page } = amina
    await textIn(page).locator('p').first().click()
    await page.keyboard.press('Control+Shift+E')
    await page.getByText(nb.documents.editor.suggesting.on).waitFor()
    await heard(page)
    await textIn(page).evaluate(
      (element, bytes) => {
        const data = new DataTransfer()
        data.items.add(new File([new Uint8Array(bytes)], 'skisse.png', { type: 'image/png' }))
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        )
      },
      [...file.buffer],
    )
    await margin(page).getByText(image.chosen('skisse.png')).waitFor()
    await margin(page).locator('.tv-suggested-picture').waitFor()
    await margin(page).getByLabel(image.decorative).check()
    await send(page).click()
    await drawn(page).getByText(format.picture('')).waitFor()
    await page.getByRole('link', { name: comments.all }).click()
    await page.locator('main img.tv-suggested-picture').first().waitFor()
    expect(await violationsOn(page)).toEqual([])
  })
})
