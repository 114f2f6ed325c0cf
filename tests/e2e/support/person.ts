import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { demoEmail, demoPassword, type DemoKey } from '#db/seed/demo/people'
import type { Demo } from './demo'
import { watchForTrouble } from './trouble'

export interface Person {
  readonly key: DemoKey
  readonly context: BrowserContext
  readonly page: Page
  /** Opens an address of the demo, and waits until its script has taken the page over. */
  go(path: string): Promise<Page>
  /** Addresses that this person's page has shown, without the demo's own part. */
  readonly visited: Set<string>
}

/** A browser of somebody's own, who has signed in. Whatever it complains about fails the test. */
export async function person(
  browser: Browser,
  demo: Pick<Demo, 'url'>,
  key: DemoKey,
  options: BrowserContextOptions = {},
): Promise<Person> {
  const context = await browser.newContext({ baseURL: demo.url, locale: 'nb-NO', ...options })
  context.setDefaultTimeout(20_000)
  watchForTrouble(context, key)
  const entered = await context.request.post('/sign-in', {
    form: { email: demoEmail(key), password: demoPassword },
    headers: { origin: demo.url },
    maxRedirects: 0,
  })
  if (entered.status() !== 302) throw new Error(`${key} was not let in: ${entered.status()}`)
  const page = await context.newPage()
  const visited = new Set<string>()
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) visited.add(frame.url().replace(demo.url, ''))
  })
  return {
    key,
    context,
    page,
    visited,
    async go(path) {
      await page.goto(path)
      await hydrated(page)
      return page
    },
  }
}

/** Waits until React has taken over what the server sent. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react')),
  )
}

/** Waits until the page has heard the answer to what was sent, and has read anew what changed by it. */
export async function settled(page: Page): Promise<void> {
  // Not `waitForFunction`, which takes the promise of an answer for the answer.
  await page.evaluate(async () => {
    const isQuiet = () => {
      const { navigation, revalidation, fetchers } = window.__remixRouter.state
      return navigation.state === 'idle' && revalidation === 'idle' && fetchers.size === 0
    }
    // The news of a change may come just after the answer.
    for (let quiet = 0; quiet < 12; quiet = isQuiet() ? quiet + 1 : 0)
      await new Promise(requestAnimationFrame)
  })
}
