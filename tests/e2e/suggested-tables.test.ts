import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import type { Person } from './support/person'
import { inSameReview } from './support/same-draft'
import { violationsOn } from './support/sound-page'
import { expectTrouble } from './support/trouble'
import { heard, move, paste, textIn, wordsIn } from './support/writing'

const { editor: words } = nb.documents
const { comments } = nb
const { format, newTable } = nb.suggestions

let amina: Person
let jonas: Person
inSameReview('jonas', 'amina', (people) => ([jonas, amina] = people))

const drawn = (page: Page) => textIn(page).locator('.tv-added-block')
const said = format.table(2, 2)

describe.sequential('a new table', () => {
  it('is suggested by keyboard by somebody who may only comment, and the text stays', async () => {
    const { page } = amina
    const before = await wordsIn(page)
    await textIn(page).locator('p').first().click()
    await heard(page)
    await page.keyboard.press('Alt+F10')
    const tool = page.getByRole('button', { name: newTable.tool, exact: true })
    for (let steps = 0; steps < 20; steps++) {
      if (await tool.evaluate((button) => button === document.activeElement)) break
      await move(page, 'ArrowRight')
    }
    await page.keyboard.press('Enter')
    const cells = page.getByLabel(newTable.field)
    await cells.waitFor()
    expect(await cells.evaluate((field) => field === document.activeElement)).toBe(true)
    const send = page.locator('.tv-margin').getByRole('button', { name: comments.sendSuggestion })
    await send.click()
    await page.getByText(nb.refusals.fields.required(newTable.field)).first().waitFor()
    expectTrouble(/status of 422/)
    await cells.fill('Tiltak | Ansvarlig\nKurs | 10915596784')
    await page.locator('.tv-margin').getByRole('columnheader', { name: 'Ansvarlig' }).waitFor()
    expect(await violationsOn(page)).toEqual([])
    await send.click()
    const { unfit } = words
    await page
      .getByRole('dialog', { name: unfit.identityNumber.title })
      .getByRole('button', { name: unfit.remove })
      .click()
    expect(await drawn(jonas.page).count()).toBe(0)
    await cells.fill('Tiltak | Ansvarlig\nKurs | Politiet')
    await send.click()
    for (const one of [amina, jonas]) {
      await drawn(one.page).getByText(said).waitFor()
      await drawn(one.page).getByRole('cell', { name: 'Politiet' }).waitFor()
      expect(await violationsOn(one.page)).toEqual([])
    }
    expect(await wordsIn(page)).toBe(before)
  })

  it('is shown or not as one reads, and is in the text when somebody takes it in', async () => {
    const { page } = jonas
    const view = page.getByLabel(comments.view.title)
    await view.selectOption(comments.view.without)
    await drawn(page).waitFor({ state: 'detached' })
    await view.selectOption(comments.view.all)
    await drawn(page).getByRole('cell', { name: 'Kurs' }).click()
    const card = page.locator('.tv-margin .tv-card', { hasText: said })
    await card.getByRole('button', { name: comments.accept }).click()
    for (const one of [amina, jonas]) {
      await drawn(one.page).waitFor({ state: 'detached' })
      await textIn(one.page).locator('td', { hasText: 'Politiet' }).waitFor()
    }
    await amina.go('/my-page')
    await amina.page.getByText('tok inn forslaget ditt').first().waitFor()
  })

  it('is suggested by pasting one while suggesting, without what must not be stored', async () => {
    const { page } = amina
    await page.goBack()
    await textIn(page).waitFor()
    await textIn(page).locator('p').first().click()
    await page.keyboard.press('Control+Shift+E')
    await page.getByText(words.suggesting.on).waitFor()
    await heard(page)
    const cells = [
      ['Fase', 'Frist', 'Hvem'],
      ['Kartlegging', 'mai', 'Kripos 10915596784'],
    ]
    const rows = cells.map(
      (row) => `<tr>${row.map((cell) => `<td style="color: red"><p>${cell}</p></td>`).join('')}</tr>`,
    )
    const table = `<style>td { color: red }</style><table><tbody>${rows.join('')}</tbody></table>`
    await paste(page, { html: `<p>Før</p>${table}`, text: 'Før\nFase' })
    await page.keyboard.press('Escape')
    expect(await drawn(page).count()).toBe(0)

    await paste(page, { html: table, text: cells.map((row) => row.join('\t')).join('\n') })
    const { unfit } = words
    await page
      .getByRole('dialog', { name: unfit.identityNumber.title })
      .getByRole('button', { name: unfit.remove })
      .click()
    await page
      .getByRole('status')
      .filter({ hasText: format.sent(format.table(2, 3)) })
      .waitFor()
    for (const one of [amina, jonas]) {
      await drawn(one.page).getByRole('cell', { name: 'Kripos', exact: true }).waitFor()
      expect(await drawn(one.page).textContent()).not.toContain('10915596784')
    }
  })
})
