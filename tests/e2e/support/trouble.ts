import type { BrowserContext } from 'playwright-core'
import { afterEach, expect } from 'vitest'

const troubles: string[] = []

/** Remembers what a browser complains about: errors of scripts, of hydration, of the content security policy. */
export function watchForTrouble(context: BrowserContext, whose: string): void {
  context.on('console', (message) => {
    if (message.type() === 'error') note(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => note(error.error().stack ?? String(error.error())))
  const note = (what: string) => troubles.push(`${whose}: ${what}`)
}

/** Fails a test in which a browser complained. Called once at the top of a test file. */
export function allowNoTrouble(): void {
  afterEach(() => {
    expect(troubles.splice(0), 'complaints of the browser').toEqual([])
  })
}

/** Takes the complaints that match out: those that the test has caused on purpose. */
export function expectTrouble(pattern: RegExp): void {
  const rest = troubles.filter((trouble) => !pattern.test(trouble))
  troubles.splice(0, troubles.length, ...rest)
}
