import { afterEach, beforeEach, expect, vi } from 'vitest'

/** A stray console error fails the test that caused it. */
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((...values: unknown[]) => {
    strays.push(values.map(String).join(' '))
  })
})

const strays: string[] = []

afterEach(() => {
  const said = strays.splice(0)
  vi.restoreAllMocks()
  expect(said, 'console.error was called').toEqual([])
})
