import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from './support/browser'
import { startDemo, type Demo } from './support/demo'
import { hydrated, person } from './support/person'
import { allowNoTrouble } from './support/trouble'

declare global {
  var clicked: number
  var takenOver: boolean[]
}

let demo: Demo
let browser: Browser

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
})
allowNoTrouble()

it('a page that somebody clicks and types in while its script takes it over goes on, with what was typed', async () => {
  const { context, page } = await person(browser, demo, 'jonas')
  await page.addInitScript(() => {
    const { port1, port2 } = new MessageChannel()
    globalThis.clicked = 0
    port1.onmessage = () => {
      const heading = document.querySelector('h1')
      heading?.click()
      if (heading) globalThis.clicked++
      if (performance.now() < 3_000) port2.postMessage(null)
    }
    port2.postMessage(null)
  })
  for (let time = 0; time < 3; time++) {
    await page.goto('/workspaces/samarbeidsplattformen/meetings/new', { waitUntil: 'commit' })
    const field = page.locator('main input[type="text"], main input:not([type])').first()
    await field.fill(`Møte ${time}`)
    await hydrated(page)
    expect(await field.inputValue()).toBe(`Møte ${time}`)
    expect(await page.evaluate(() => globalThis.clicked)).toBeGreaterThan(10)
  }
  await context.close()
})

it('a page is taken over whole in one go: nothing that the page is told then finds a part of it still waiting', async () => {
  const { context, page } = await person(browser, demo, 'maren')
  await page.addInitScript(() => {
    const { removeEventListener } = window
    globalThis.takenOver = []
    // Once React hears of a click, and before anything else has its turn.
    window.removeEventListener = (...[name, ...rest]: Parameters<typeof removeEventListener>) => {
      removeEventListener.call(window, name, ...rest)
      if (name !== 'click') return
      queueMicrotask(() => {
        const main = document.querySelector('main') ?? {}
        globalThis.takenOver.push(Object.keys(main).some((key) => key.startsWith('__react')))
      })
    }
  })
  for (const path of [
    '/workspaces/direktoratsgruppen/files/new',
    '/workspaces/direktoratsgruppen/documents',
    '/search',
  ]) {
    await page.goto(path)
    await hydrated(page)
    expect([path, await page.evaluate(() => globalThis.takenOver)]).toEqual([path, [true]])
  }
  await context.close()
})
