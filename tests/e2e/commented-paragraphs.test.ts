import { expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import type { Person } from './support/person'
import { inSameReview } from './support/same-draft'
import { caretAfter, textIn } from './support/writing'

const words = nb.documents.editor
const line =
  'Etatene lager et felles situasjonsbilde to ganger i året. Partene i arbeidslivet bidrar med det de ser i bransjene.'

let mayComment: Person
inSameReview('jonas', 'farah', (people) => ([, mayComment] = people))

it('comments the whole paragraph by the button beside it, by the tool and by the key, with nothing selected', async () => {
  const { page } = mayComment
  const button = page.getByRole('button', { name: words.commentBlock })
  const quote = page.locator('.tv-card__form .tv-card__quote')
  const giveUp = async () => {
    await expect.poll(() => quote.textContent()).toBe(line)
    const field = page.locator('#composer-text')
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.locator('.tv-card__form').getByRole('button', { name: nb.comments.cancel }).click()
    await quote.waitFor({ state: 'detached' })
  }
  await caretAfter(page, line)
  await page.getByRole('toolbar').getByRole('button', { name: words.comment, exact: true }).click()
  await giveUp()
  await caretAfter(page, line)
  await page.keyboard.press('Control+Alt+M')
  await giveUp()
  await textIn(page).locator('p', { hasText: line }).hover()
  await button.click()
  await giveUp()
  // On a telephone nothing is under a mouse: it stands where the caret was put.
  await page.setViewportSize({ width: 375, height: 800 })
  // The sheet is closed at first, and takes the keyboard when it opens.
  await page.reload()
  await textIn(page).waitFor()
  await caretAfter(page, line)
  await button.click()
  await giveUp()
})
