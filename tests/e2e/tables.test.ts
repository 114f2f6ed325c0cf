import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { nb } from '~/i18n/nb'
import type { Person } from './support/person'
import { inSameDraft } from './support/same-draft'
import { violationsOn } from './support/sound-page'
import { caretAfter, move, says, stored, textIn } from './support/writing'

const { table: words } = nb.documents.editor

let farah: Person
let jonas: Person
inSameDraft('farah', 'jonas', (people) => ([farah, jonas] = people))

const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const last = (page: Page) => textIn(page).locator('table').last()
/** The words of each row, without the names at carets, and how many columns each of its cells takes. */
const rows = (page: Page) =>
  last(page).evaluate((table) =>
    [...(table as HTMLTableElement).rows].map((row) =>
      [...row.cells].map((cell) => {
        const words = cell.cloneNode(true) as HTMLElement
        for (const drawn of words.querySelectorAll('.ProseMirror-widget')) drawn.remove()
        return [cell.tagName, words.textContent ?? '', cell.colSpan]
      }),
    ),
  )
const widths = (page: Page) =>
  last(page)
    .locator('col')
    .evaluateAll((columns) => columns.map((column) => parseInt((column as HTMLElement).style.width) || 0))

describe.sequential('a table', () => {
  it('is written in with Tab, with a heading row that is switched off and on', async () => {
    const { page } = farah
    await textIn(page).locator('p').last().click()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await tool(page, words.insert).click()
    for (const cell of ['Tiltak', 'Ansvar', 'Kurs', '17. mai']) {
      await page.keyboard.type(cell)
      await page.keyboard.press('Tab')
    }
    await page.keyboard.type('Felles')
    const written = [
      [
        ['TH', 'Tiltak', 1],
        ['TH', 'Ansvar', 1],
      ],
      [
        ['TD', 'Kurs', 1],
        ['TD', '17. mai', 1],
      ],
      [
        ['TD', 'Felles', 1],
        ['TD', '', 1],
      ],
    ]
    expect(await rows(page)).toEqual(written)
    const heading = tool(page, words.headerRow)
    await heading.click()
    expect(await heading.getAttribute('aria-pressed')).toBe('false')
    expect((await rows(page))[0]).toEqual([
      ['TD', 'Tiltak', 1],
      ['TD', 'Ansvar', 1],
    ])
    await heading.click()
    expect(await rows(page)).toEqual(written)
    expect(await violationsOn(page)).toEqual([])
  })

  it('has cells that are merged and parted by keyboard, and others see it', async () => {
    const { page } = farah
    await page.keyboard.press('Alt+F10')
    const merge = tool(page, words.merge)
    for (let steps = 0; steps < 40; steps++) {
      if (await merge.evaluate((button) => button === document.activeElement)) break
      await move(page, 'ArrowRight')
    }
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await rows(jonas.page))[2]).toEqual([['TD', 'Felles', 2]])
    await tool(page, words.split).click()
    await expect
      .poll(async () => (await rows(jonas.page))[2])
      .toEqual([
        ['TD', 'Felles', 1],
        ['TD', '', 1],
      ])
  })

  it('has columns that are made narrower by a tool and wider at their edge, for all who read it', async () => {
    const { page } = farah
    const across = (await last(page).locator('th').first().boundingBox())?.width ?? 0
    await last(page).locator('td').first().click()
    await tool(page, words.narrower).click()
    await expect.poll(() => widths(page)).toEqual([Math.round(across) - 24, 0])
    const cell = await last(page).locator('th').first().boundingBox()
    if (!cell) throw new Error('the table is not shown')
    const [edge, middle] = [cell.x + cell.width, cell.y + cell.height / 2]
    await page.mouse.move(edge - 2, middle)
    await last(page).locator('.column-resize-handle').first().waitFor()
    await page.mouse.down()
    await page.mouse.move(edge + 40, middle, { steps: 4 })
    await page.mouse.up()
    await expect.poll(async () => (await widths(page))[0]).toBeGreaterThan(Math.round(across))
    const drawn = await widths(page)
    await expect.poll(() => widths(jonas.page)).toEqual(drawn)
    await stored(page)
    const sent = await jonas.context.request.get(page.url())
    expect(await sent.text()).toContain(`<colgroup><col width="${drawn[0]}">`)
  })

  it('lets go of its edges where one suggests', async () => {
    const { page } = jonas
    await textIn(page).locator('p').first().click()
    await tool(page, nb.documents.editor.suggesting.suggest).first().click()
    const cell = await last(page).locator('th').first().boundingBox()
    if (!cell) throw new Error('the table is not shown')
    await page.mouse.move(cell.x + cell.width - 2, cell.y + 10)
    await page.mouse.move(cell.x + cell.width - 2, cell.y + 12)
    expect(await last(page).locator('.column-resize-handle').count()).toBe(0)
    await tool(page, nb.documents.editor.suggesting.write).first().click()
  })

  it('is written below by a press there, on a telephone too', async () => {
    const { page } = farah
    await page.setViewportSize({ width: 375, height: 800 })
    const box = await page.locator('.tv-table-scroll').last().boundingBox()
    if (!box) throw new Error('the table is not shown')
    await last(page).scrollIntoViewIfNeeded()
    const below = await page.locator('.tv-table-scroll').last().boundingBox()
    await page.mouse.click(40, (below?.y ?? 0) + (below?.height ?? 0) + 30)
    await page.keyboard.type('Under tabellen')
    await says(jonas.page, 'Under tabellen')
    expect(await textIn(page).locator('> p').last().innerText()).toBe('Under tabellen')
  })
})

describe.sequential('the tools on a telephone', () => {
  it('take two lines, and one more in a table', async () => {
    const { page } = farah
    const lines = () =>
      page.locator('.tv-toolbar').evaluate((bar) => {
        const tops = [...bar.querySelectorAll('button')].map((button) => button.getBoundingClientRect().top)
        return new Set(tops.map(Math.round)).size
      })
    await caretAfter(page, 'Under tabellen')
    await expect.poll(lines).toBe(2)
    await caretAfter(page, 'Kurs')
    await expect.poll(lines).toBe(3)
    expect(await violationsOn(page)).toEqual([])
  })

  it('come into sight as the arrow keys reach them', async () => {
    const { page } = farah
    await page.keyboard.press('Alt+F10')
    await move(page, 'End')
    const tools = tool(page, words.deleteTable)
    expect(await tools.evaluate((button) => button === document.activeElement)).toBe(true)
    const box = await tools.boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 375).toBe(true)
  })
})
