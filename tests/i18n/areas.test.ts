import { beforeEach, describe, expect, it, vi } from 'vitest'
import { watchedDictionary } from '~/i18n/dictionaries.server'
import { en } from '~/i18n/en'
import { nb } from '~/i18n/nb'
import { nn } from '~/i18n/nn'

/** A browser keeps the areas of one language for as long as a page lives; each test is a page of its own. */
async function newPage() {
  vi.resetModules()
  return await import('~/i18n/areas.client')
}

describe('areas of the dictionary in a browser', () => {
  let page: Awaited<ReturnType<typeof newPage>>
  beforeEach(async () => {
    page = await newPage()
  })

  it('are those that the page was rendered with, and no others', async () => {
    const words = await page.loadWords('nn', ['ui', 'meetings', 'unknown'])
    expect(words.meetings.title).toBe(nn.meetings.title)
    expect(Object.keys(words)).toContain('consultations')
    expect(() => words.consultations).toThrow()
  })

  it('are waited for when one is asked for that is not there', async () => {
    const words = await page.loadWords('nb', [])
    const thrown = caught(() => words.decisions)
    expect(thrown).toBeInstanceOf(Promise)
    expect(caught(() => words.decisions)).toBe(thrown)
    await thrown
    expect(words.decisions.title).toBe(nb.decisions.title)
  })

  it.each([
    ['nb', nb],
    ['nn', nn],
    ['en', en],
  ] as const)('are all found by the names of their files in %s', async (language, all) => {
    const words = await page.loadWords(language, [])
    await page.everyArea()
    expect(Object.keys(words).sort()).toEqual(Object.keys(all).sort())
    for (const area of Object.keys(all) as Array<keyof typeof words>)
      expect(JSON.stringify(words[area])).toBe(JSON.stringify(all[area]))
  })
})

describe('the dictionary of a page on the server', () => {
  it('tells which areas have been used', () => {
    const { words, used } = watchedDictionary('nb')
    expect([...used]).toEqual([])
    expect(words.ui).toBe(nb.ui)
    expect(words.meetings.title).toBe(nb.meetings.title)
    expect([...used]).toEqual(['ui', 'meetings'])
  })
})

function caught(ask: () => unknown): unknown {
  try {
    return ask()
  } catch (thrown) {
    return thrown
  }
}
