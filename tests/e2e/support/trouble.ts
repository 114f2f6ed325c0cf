import type { BrowserContext } from 'playwright-core'
import { afterEach, expect } from 'vitest'

const troubles: string[] = []

/**
 * Remix tells when a page whose bytes have begun to come is broken off, even by the next step of the person it is for; React
 * Router has since stopped that. What breaks off by itself (`revalidate`, `fetch`) is a fault of ours.
 */
const goneOn = /^AbortError: signal is aborted without reason\n\s+at .*\n\s+at \S+ \[as navigate\]/

/**
 * Remix tells that it could not ask which routes a page's links lead to. Where that is a fault, Chromium has told of it already
 * (tried with a lost connection, a stopped request and a status of 500); where the person has gone on meanwhile, it has not.
 */
const toldAlready = /^Failed to fetch manifest patches TypeError: Failed to fetch\n/

/** Remembers what a browser complains about: errors of scripts, of hydration, of the content security policy. */
export function watchForTrouble(context: BrowserContext, whose: string): void {
  context.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'error' && !goneOn.test(text) && !toldAlready.test(text))
      note(`${text} (${message.location().url})`)
  })
  context.on('weberror', (error) => note(error.error().stack ?? String(error.error())))
  const note = (what: string) => troubles.push(`${whose}: ${what}`)
}

/** Fails a test in which a browser complained. Called once at the top of a test file. */
export function allowNoTrouble(): void {
  // The files of a worker share this list, and what a file's browsers complain about while they close is nobody's.
  troubles.length = 0
  afterEach(() => {
    expect(troubles.splice(0), 'complaints of the browser').toEqual([])
  })
}

/** Takes the complaints that match out: those that the test has caused on purpose. */
export function expectTrouble(pattern: RegExp): void {
  const rest = troubles.filter((trouble) => !pattern.test(trouble))
  troubles.splice(0, troubles.length, ...rest)
}
