import type { Result, run } from 'axe-core'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

/** Axe as it is made for browsers: a page is sent it, and what it tells of itself has twice as many letters. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Pages that have axe wherever they go. */
const carrying = new WeakSet<Page>()

/** Sends a page that is to be looked at in many places axe once for all of them. */
export async function carryAxe(page: Page): Promise<void> {
  await page.addInitScript(axeSource)
  carrying.add(page)
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What WCAG finds wrong with the page that is open, in words. */
export async function violationsOn(page: Page): Promise<string[]> {
  const violations = await runAxe(page)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`)
}

/** What is wrong with how the page names itself, in words; nothing when it is sound. */
export async function flawsOf(page: Page, language: 'nb' | 'nn'): Promise<string[]> {
  const facts = await page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    title: document.title,
    language: document.documentElement.lang,
  }))
  const flaws: string[] = []
  if (facts.headings !== 1) flaws.push(`${facts.headings} headings of the first level`)
  if (!facts.title.endsWith('Tvers')) flaws.push(`title "${facts.title}"`)
  if (facts.language !== language) flaws.push(`language ${facts.language}`)
  return flaws
}

/** Axe is run by hand: its wrapper for Playwright opens pages of its own to gather frames, and there are none here. */
async function runAxe(page: Page): Promise<Result[]> {
  if (!carrying.has(page)) await page.evaluate(axeSource)
  return page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: { run: typeof run } }
    const { violations } = await axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] })
    return violations
  }, rules)
}

/** Whether the page is wider than a narrow screen. */
export async function overflowAt(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  return wide > width ? [`${wide} pixels wide at ${width}`] : []
}
