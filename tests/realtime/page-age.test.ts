import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { followPages, pageAge } from '~/realtime/client/page-age'

type Router = Parameters<typeof followPages>[0]
type Told = Parameters<Parameters<Router['subscribe']>[0]>[0]

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => vi.useRealTimers())

it('counts from when the page was asked for that is shown, and not from what was sent or given up', () => {
  const { router, tell } = aRouter('first')
  const before = pageAge()
  vi.advanceTimersByTime(1_000)
  followPages(router)
  expect(pageAge()).toBe(before + 1_000)

  // A form is sent for two seconds, and the page that it leads to is read for three.
  tell('submitting', 'first')
  vi.advanceTimersByTime(2_000)
  tell('loading', 'first')
  vi.advanceTimersByTime(3_000)
  expect(pageAge()).toBe(before + 6_000)
  tell('idle', 'second')
  expect(pageAge()).toBe(3_000)

  tell('loading', 'second')
  vi.advanceTimersByTime(4_000)
  tell('idle', 'second')
  expect(pageAge()).toBe(7_000)
})

function aRouter(key: string) {
  const listeners: ((state: Told) => void)[] = []
  const state = (navigation: string, at: string) =>
    ({ navigation: { state: navigation }, location: { key: at } }) as Told
  const router: Router = {
    state: state('idle', key),
    subscribe: (listener) => {
      listeners.push(listener as (state: Told) => void)
      return () => undefined
    },
  }
  return {
    router,
    tell: (navigation: string, at: string) => listeners.forEach((one) => one(state(navigation, at))),
  }
}
