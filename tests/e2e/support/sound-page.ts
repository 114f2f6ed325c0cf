import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What is wrong with the page that is open, in words; nothing when it is sound. */
export async function flawsOf(page: Page, language: 'nb' | 'nn'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode(true).analyze()
  const facts = await page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    title: document.title,
    language: document.documentElement.lang,
  }))
  const flaws = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`,
  )
  if (facts.headings !== 1) flaws.push(`${facts.headings} headings of the first level`)
  if (!facts.title.endsWith('Tvers')) flaws.push(`title "${facts.title}"`)
  if (facts.language !== language) flaws.push(`language ${facts.language}`)
  return flaws
}

/** Whether the page is wider than a narrow screen. */
export async function overflowAt(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  return wide > width ? [`${wide} pixels wide at ${width}`] : []
}
