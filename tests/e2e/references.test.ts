import { describe, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import { draftTitle, inSameDraft } from './support/same-draft'
import { violationsOn } from './support/sound-page'
import type { Person } from './support/person'
import { caretAfter, move, stored, textIn } from './support/writing'

const { editor: words } = nb.documents

let farah: Person
let jonas: Person
inSameDraft('farah', 'jonas', (people) => ([farah, jonas] = people))

describe.sequential('what a text refers to', () => {
  it('is found by a hash sign, and shown to each reader', async () => {
    const { page } = farah
    const menu = page.getByRole('listbox', { name: words.referenceMenu })
    await caretAfter(page, 'Etatene lager')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Dette følger av #')
    await menu.getByRole('option').first().waitFor()
    await move(page, 'ArrowDown')
    await menu.getByRole('option', { selected: true }).and(menu.getByRole('option').nth(1)).waitFor()
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.type('forebygge')
    await menu.getByRole('option', { name: draftTitle }).first().waitFor()
    await page.keyboard.press('Enter')
    for (const one of [page, jonas.page]) {
      await textIn(one)
        .getByRole('link', { name: `Dokument: ${draftTitle}` })
        .waitFor()
    }
    expect(await violationsOn(page)).toEqual([])
    await stored(page)
  })

  it('may be a measure of the strategy, by its number, and leads to where the public reads of it', async () => {
    const { page } = farah
    await page.keyboard.type('og #3')
    const option = page.getByRole('option', { name: 'Informasjon som er lett å finne' })
    await option.getByText('Tiltak 3').waitFor()
    await page.keyboard.press('Enter')
    const link = textIn(jonas.page).getByRole('link', { name: 'Tiltak 3: Informasjon som er lett å finne' })
    await link.waitFor()
    expect(await link.getAttribute('href')).toBe('/tiltak/3')
    await stored(page)
  })

  it('is asked for anew by one request when somebody comes back to the page, and then has its new title', async () => {
    const { page } = farah
    const asked: string[] = []
    page.on('request', (request) => {
      if (new URL(request.url()).pathname === '/references') asked.push(request.url())
    })
    const settings = await jonas.go(`${new URL(page.url()).pathname}/settings`)
    await settings.getByRole('textbox', { name: nb.documents.fields.title }).fill('Et annet navn')
    await settings.getByRole('button', { name: nb.documents.settings.submit }).click()
    await textIn(settings).waitFor()
    await caretAfter(page, 'Situasjonsbildet bygger')
    await page.keyboard.type('Uendret.')
    await stored(page)
    expect(asked).toEqual([])
    const link = textIn(page).getByRole('link', { name: 'Dokument: Et annet navn' })
    await expect
      .poll(async () => {
        await page.evaluate(() => window.dispatchEvent(new Event('focus')))
        return link.count()
      })
      .toBe(1)
    expect(asked).toHaveLength(1)
    expect(new URL(asked[0] ?? '').searchParams.getAll('of')).toHaveLength(2)
  })
})
