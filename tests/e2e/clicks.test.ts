import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Person } from './support/person'
import { inSameDraft } from './support/same-draft'
import { caretAfter, heard, says, textIn, wordsIn } from './support/writing'

let farah: Person
let jonas: Person
inSameDraft('farah', 'jonas', (people) => ([farah, jonas] = people))

const lineAtCaret = (page: Page) =>
  page.evaluate(() => document.getSelection()?.anchorNode?.parentElement?.closest('p')?.textContent ?? null)

const columnOfCaret = (page: Page) => page.evaluate(() => document.getSelection()?.anchorOffset ?? -1)

/** Somebody writes as quickly as the page takes it, until what is returned is called. Nothing on the page moves from its place. */
function keepWriting({ page }: Person): () => Promise<void> {
  let isOver = false
  const writing = (async () => {
    while (!isOver) {
      await page.keyboard.type('e')
      await page.keyboard.press('Backspace')
    }
  })()
  return () => {
    isOver = true
    return writing
  }
}

async function whileAnotherWrites(act: (page: Page) => Promise<void>): Promise<void> {
  await caretAfter(jonas.page, 'Etatene lager')
  const stop = keepWriting(jonas)
  try {
    await act(farah.page)
  } finally {
    await stop()
  }
}

/** Clicks in one line after the other. Returns which clicks did not bring the caret there. */
async function clickAbout(page: Page, times: number, between: () => Promise<void>): Promise<number[]> {
  const lines = textIn(page).locator('p')
  const count = await lines.count()
  const lost: number[] = []
  for (let nth = 0; nth < times; nth++) {
    await between()
    const line = lines.nth(nth % count)
    await line.click()
    await heard(page)
    const words = await line.textContent()
    if ((await lineAtCaret(page))?.slice(0, 10) !== words?.slice(0, 10)) lost.push(nth)
  }
  return lost
}

it('puts the caret where somebody clicks who comes into the text, while another writes', async () => {
  await whileAnotherWrites(async (page) => {
    const leave = () => textIn(page).evaluate((text: HTMLElement) => text.blur())
    expect(await clickAbout(page, 40, leave)).toEqual([])
  })
}, 120_000)

it('puts the caret where somebody clicks, and moves it as far as they say by keys, while another writes', async () => {
  await whileAnotherWrites(async (page) => {
    expect(await clickAbout(page, 40, async () => {})).toEqual([])
    await textIn(page).locator('p', { hasText: 'Offentlige oppdragsgivere' }).click()
    await heard(page)
    await page.keyboard.press('Home')
    await heard(page)
    const began = await columnOfCaret(page)
    for (let moved = 0; moved < 40; moved++) await page.keyboard.press('ArrowRight')
    await heard(page)
    expect((await columnOfCaret(page)) - began).toBe(40)
  })
}, 120_000)

it('keeps every letter that is typed in a line while another makes it a heading and a paragraph again', async () => {
  const [{ page }, { page: other }] = [farah, jonas]
  const line = (await wordsIn(page)).split('\n').find((one) => one.startsWith('Offentlige oppdragsgivere'))
  await caretAfter(other, 'Offentlige oppdragsgivere')
  await caretAfter(page, 'Offentlige oppdragsgivere')
  const letters = [...'abcdefghijklmnopqrstuvwxyzæøå'].join('').repeat(4)
  const turning = (async () => {
    for (let turn = 0; turn < 20; turn++) {
      await other.keyboard.press(turn % 2 === 0 ? 'Control+Alt+2' : 'Control+Alt+0')
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
  })()
  await page.keyboard.type(letters, { delay: 15 })
  await turning
  for (const each of [page, other]) await says(each, `${line}${letters}\n`)
})
