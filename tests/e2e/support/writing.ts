import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { nb } from '~/i18n/nb'

/** The text of the open document, once it can be used. */
export const textIn = (page: Page) => page.locator('.tv-editor .tv-text')

/** What the document says, without what is only drawn in it: names at carets, wordings that are suggested. */
export function wordsIn(page: Page): Promise<string> {
  return textIn(page).evaluate((text) => {
    const copy = text.cloneNode(true) as HTMLElement
    for (const drawn of copy.querySelectorAll('.ProseMirror-widget')) drawn.remove()
    return [...copy.children].map((block) => block.textContent ?? '').join('\n')
  })
}

/** Waits until the document says something. */
export async function says(page: Page, words: string): Promise<void> {
  await expect.poll(() => wordsIn(page), { timeout: 15_000 }).toContain(words)
}

/** Puts the caret at the end of a paragraph. */
export async function caretAfter(page: Page, words: string, nth = 0): Promise<void> {
  const paragraph = textIn(page).locator('p', { hasText: words }).nth(nth)
  await paragraph.click()
  // The End key goes to the end of a line, and a paragraph may have several.
  await paragraph.evaluate((element) => {
    const selection = document.getSelection()
    selection?.selectAllChildren(element)
    selection?.collapseToEnd()
  })
  await heard(page)
}

/**
 * Waits until the editor has heard of the caret's place: a key that is pressed before that goes where it was. On a busy
 * machine the browser tells of it no sooner than it draws.
 */
export async function heard(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 100))
    for (let frames = 0; frames < 2; frames++) await new Promise((done) => requestAnimationFrame(done))
  })
}

/** Moves the caret, or what is selected, by a key. */
export async function move(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await heard(page)
}

/** Pastes at the caret what a clipboard holds. */
export async function paste(page: Page, clipboard: { html: string; text?: string }): Promise<void> {
  await textIn(page).evaluate((element, { html, text = '' }) => {
    const data = new DataTransfer()
    data.setData('text/html', html)
    data.setData('text/plain', text)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, clipboard)
}

/** Types at the same time, a key each in turn, each where the own caret stands. */
export async function typeTogether(writers: readonly { page: Page; words: string }[]): Promise<void> {
  const longest = Math.max(...writers.map(({ words }) => words.length))
  for (let place = 0; place < longest; place++) {
    await Promise.all(
      writers.map(async ({ page, words }) => {
        const key = words[place]
        if (key !== undefined) await page.keyboard.type(key)
      }),
    )
  }
}

/** Waits until the page says that the server has everything. */
export async function stored(page: Page): Promise<void> {
  await page.locator('.tv-saving[data-state="saved"]').waitFor()
  await page.getByText(nb.ui.saving.saved, { exact: true }).waitFor()
}
