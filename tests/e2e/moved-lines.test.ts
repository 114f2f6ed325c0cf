import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import type { Person } from './support/person'
import { inSameDraft } from './support/same-draft'
import { heard, says, stored, textIn } from './support/writing'

const { comments } = nb

let farah: Person
let jonas: Person
inSameDraft('jonas', 'farah', (people) => ([jonas, farah] = people))

const line = 'Partene i arbeidslivet bidrar med det de ser i bransjene.'

/** Selects some words of a paragraph. */
async function select(page: Page, words: string, before = ''): Promise<void> {
  const paragraph = textIn(page).locator('p', { hasText: before + words })
  await paragraph.click()
  await paragraph.evaluate(
    (element, [before, words]) => {
      const text = element.firstChild
      const at = (element.textContent ?? '').indexOf(before + words) + before.length
      if (text) document.getSelection()?.setBaseAndExtent(text, at, text, at + words.length)
    },
    [before, words] as const,
  )
  await heard(page)
}

/** The words that are said something of, with the kind of line that they stand in. */
const marked = (page: Page) =>
  textIn(page).evaluate((text) =>
    [...text.querySelectorAll('.tv-thread')].map(
      (mark) => `${mark.closest('p, h2, h3, li')?.tagName}: ${mark.textContent}`,
    ),
  )

const bothMark = (mark: string) =>
  expect.poll(() => Promise.all([farah, jonas].map(({ page }) => marked(page)))).toEqual([[mark], [mark]])

it('keeps a comment on a short word in sight of all while its line is parted, made a heading and moved', async () => {
  const { page } = farah
  await select(page, 'det', 'bidrar med ')
  await page.getByRole('button', { name: comments.send, exact: true }).first().click()
  const margin = page.locator('.tv-margin')
  await page.locator('#composer-text').fill('Hvem sier hva?')
  await margin.getByRole('button', { name: comments.send, exact: true }).click()
  await bothMark('P: det')

  // Everything that somebody saw on the way, so that a mark that goes and comes back is found. Another's caret may part a mark.
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const text = document.querySelector('.tv-editor .tv-text')
    if (!text) return
    const marked = () => [...text.querySelectorAll('.tv-thread')].map((mark) => mark.textContent).join('')
    new MutationObserver(() => seen.push(marked())).observe(text, {
      ...{ childList: true, subtree: true, characterData: true },
    })
  })

  await select(jonas.page, ' ', 'to ganger i året.')
  await jonas.page.keyboard.press('Enter')
  await says(page, `i året.\n${line}`)
  await bothMark('P: det')
  await jonas.page.keyboard.press('Control+Alt+2')
  await bothMark('H3: det')
  await jonas.page.keyboard.press('Alt+Shift+ArrowUp')
  await says(page, `${line}\nEtatene lager`)
  await bothMark('H3: det')
  await jonas.page.keyboard.type('Nå: ')
  await says(page, `Nå: ${line}`)
  await stored(jonas.page)
  const seen = await page.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)])
  expect(seen).toEqual(['det'])

  for (const { page } of [farah, jonas]) {
    await page.reload()
    await textIn(page).locator('.tv-thread').waitFor()
  }
  await bothMark('H3: det')
})

it('names whoever wrote the words, and not who made their line another', async () => {
  const page = await jonas.go(`${new URL(jonas.page.url()).pathname}/authors`)
  const passages = page.locator('.tv-authors__passage')
  await passages.filter({ hasText: line }).getByText('Farah Warsame').waitFor()
  const own = passages.filter({ hasText: 'Jonas Haugland' })
  expect(await own.count()).toBe(1)
  expect(await own.locator('p').nth(1).textContent()).toBe('Nå: ')
})
