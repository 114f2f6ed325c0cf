import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { DemoKey } from '#db/seed/demo/people'
import { nb } from '~/i18n/nb'
import { openBrowser } from './browser'
import { inDays } from './days'
import { startDemo, type Demo } from './demo'
import { person, type Person } from './person'
import { allowNoTrouble } from './trouble'
import { textIn } from './writing'

export const draftTitle = 'Samarbeid om å forebygge utnyttelse i arbeidslivet'

/** Is given both once they have the text open, and before the first test. */
type Tell = (people: [Person, Person]) => void

/** Two who write in the same draft, each in a browser of their own that must not complain. Called once at the top of a test file. */
export function inSameDraft(first: DemoKey, second: DemoKey, tell: Tell): void {
  inSameText(first, second, tell, async () => {})
}

/** The same where the first, of the secretariat, has opened the draft for comments: the second may only comment. */
export function inSameReview(first: DemoKey, second: DemoKey, tell: Tell): void {
  inSameText(first, second, tell, openForComments)
}

function inSameText(
  first: DemoKey,
  second: DemoKey,
  tell: Tell,
  prepare: (page: Page) => Promise<void>,
): void {
  let demo: Demo | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    ;[demo, browser] = await Promise.all([startDemo(), openBrowser()])
    const one = await person(browser, demo, first)
    const other = await person(browser, demo, second)
    const page = await one.go('/workspaces/samarbeidsplattformen/documents')
    await page.getByRole('link', { name: draftTitle }).click()
    await prepare(page)
    await textIn(page).waitFor()
    await other.go(new URL(page.url()).pathname)
    await textIn(other.page).waitFor()
    tell([one, other])
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.stop()
  })
  allowNoTrouble()
}

async function openForComments(page: Page): Promise<void> {
  const { review, fields } = nb.documents
  await page.getByRole('link', { name: review.action }).click()
  await page.getByLabel(fields.deadline).fill(inDays(14))
  await page.getByRole('button', { name: review.submit }).click()
}
