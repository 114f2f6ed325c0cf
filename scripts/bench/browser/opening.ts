import type { Page } from 'playwright-core'

/** Milliseconds from the moment that the page was asked for. */
export interface Opening {
  /** Until something of it is painted. */
  paint: number
  /** Until its text can be written in, or commented on: the editor stands in the place of the text that was sent. */
  usable: number
}

/** Opens a page with a text, and tells when it could be used. What it loads is in the browser's cache from the second time on. */
export async function openText(page: Page, path: string): Promise<Opening> {
  await page.goto(path, { waitUntil: 'commit' })
  const usable = await page.waitForFunction(
    () => (document.querySelector('.tv-editor .tv-text')?.childElementCount ? performance.now() : false),
    null,
    { polling: 'raf', timeout: 60_000 },
  )
  return {
    usable: Math.round(Number(await usable.jsonValue())),
    paint: await page.evaluate(() =>
      Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN),
    ),
  }
}

/** Opens it so many times, after one that fills the cache. @returns the middle of what was measured */
export async function openOften(
  page: Page,
  path: string,
  times: number,
): Promise<Opening & { first: Opening }> {
  const first = await openText(page, path)
  const openings: Opening[] = []
  for (let time = 0; time < times; time++) openings.push(await openText(page, path))
  const middle = (key: keyof Opening) =>
    openings.map((opening) => opening[key]).sort((a, b) => a - b)[Math.floor(times / 2)] ?? NaN
  return { paint: middle('paint'), usable: middle('usable'), first }
}
